package org.hukoudesk.store.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Surnames that are read otherwise than the word (单 shan, 曾 zeng), and surnames of two characters.
final class SurnameReadings {

    private static final Map<String, List<List<String>>> READ = Stream.of(
                    """
            单 shan|曾 zeng|仇 qiu|解 xie|查 zha|任 ren|朴 piao|区 ou|盖 ge|缪 miao|翟 zhai|乐 yue,le|种 chong
            员 yun|折 she|冼 xian|覃 qin,tan|繁 po|晁 chao|隗 wei,kui|祭 zhai|相 xiang|过 guo|那 na|郇 xun,huan
            谌 chen,shen|句 gou|郗 xi,chi|尉 wei,yu|石 shi|沈 shen|盛 sheng|车 che|洗 xian|召 shao|秘 bi|黑 he,hei
            华 hua|宁 ning|纪 ji|燕 yan|应 ying|干 gan|曲 qu|都 du|教 jiao|撒 sa|乜 nie|幺 yao|仉 zhang|佴 nai
            贾 jia|葛 ge|卜 bu|娄 lou|逄 pang|牟 mu,mou|柏 bai,bo|薄 bo|重 chong|不 fou|能 nai|阚 kan|訾 zi|逯 lu
            余 yu|于 yu|吕 lv|俞 yu|陆 lu|叶 ye|许 xu|贲 ben|强 qiang|行 xing|冯 feng|万 wan|令 ling|降 xiang
            欧阳 ou yang|上官 shang guan|司马 si ma|诸葛 zhu ge|司徒 si tu|皇甫 huang fu|尉迟 yu chi|令狐 ling hu
            夏侯 xia hou|长孙 zhang sun|万俟 mo qi|澹台 tan tai|单于 chan yu|淳于 chun yu|申屠 shen tu|公孙 gong sun
            慕容 mu rong|东方 dong fang|宇文 yu wen|钟离 zhong li|闻人 wen ren|濮阳 pu yang|南宫 nan gong|西门 xi men
            独孤 du gu|端木 duan mu|百里 bai li|呼延 hu yan|东郭 dong guo|轩辕 xuan yuan|公冶 gong ye|宰父 zai fu
            太史 tai shi|赫连 he lian|拓跋 tuo ba|乐正 yue zheng|公羊 gong yang|即墨 ji mo|鲜于 xian yu|闾丘 lv qiu
            """.strip().split("[|\\n]", -1))
            .map(line -> line.strip().split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> readings(line[1])));

    private SurnameReadings() {}

    private static List<List<String>> readings(String syllables) {
        return Arrays.stream(syllables.split(" ", -1))
                .map(syllable -> List.of(syllable.split(",", -1)))
                .toList();
    }

    /// The surname's characters at the beginning of a name: two where they are a known compound, else one.
    static int length(String name) {
        return name.length() > 2 && READ.containsKey(name.substring(0, 2)) ? 2 : 1;
    }

    /// How each character of a surname is read in a surname; empty where it is read like the word.
    static List<List<String>> of(String surname) {
        return READ.getOrDefault(surname, List.of());
    }
}
