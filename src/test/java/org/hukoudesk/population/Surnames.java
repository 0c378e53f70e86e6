package org.hukoudesk.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Surnames by about how many of 100,000 people bear them; the rare ones are a little too frequent, so that every
/// thousand people has some: compound surnames, and those read otherwise than the word.
final class Surnames {

    private static final String BEARERS = """
            王 7100 李 7000 张 6700 刘 5300 陈 4500 杨 3000 黄 2400 赵 2300 吴 2000 周 1900
            徐 1700 孙 1500 马 1300 朱 1300 胡 1200 郭 1100 何 1100 林 1000 高 1000 罗 950
            郑 900 梁 850 谢 750 宋 750 唐 700 许 650 韩 650 邓 600 冯 600 曹 550
            彭 550 曾 500 肖 500 田 480 董 470 潘 450 袁 440 蔡 430 蒋 420 余 410
            于 400 杜 400 叶 390 程 380 魏 370 苏 360 吕 350 丁 340 任 330 卢 320
            姚 310 沈 300 钟 290 姜 280 崔 280 谭 270 陆 270 范 260 汪 250 廖 240
            石 240 金 230 韦 220 贾 220 夏 210 付 210 方 200 邹 200 熊 190 白 190
            孟 180 秦 180 邱 170 侯 170 江 160 尹 160 薛 160 闫 150 雷 150 龙 150
            黎 140 史 140 陶 140 贺 140 毛 130 段 130 郝 130 顾 130 龚 130 邵 120
            冉 90 易 90 覃 80 翟 70 牟 60 缪 50 单 50 解 50 仇 40 查 40
            盖 30 区 30 朴 30 乐 30 宁 30 种 20 员 20 华 60 纪 60 黑 20
            欧阳 120 上官 40 司马 40 诸葛 30 司徒 30 皇甫 30 尉迟 20 令狐 20 夏侯 20 长孙 10 万俟 10
            """;

    private final List<String> names = new ArrayList<>();
    private final int[] upTo;

    Surnames() {
        String[] words = BEARERS.strip().split("\\s+", -1);
        upTo = new int[words.length / 2];
        int total = 0;
        for (int i = 0; i < words.length; i += 2) {
            names.add(words[i]);
            total += Integer.parseInt(words[i + 1]);
            upTo[i / 2] = total;
        }
    }

    String any(Chance chance) {
        int ball = chance.between(1, upTo[upTo.length - 1]);
        int found = Arrays.binarySearch(upTo, ball);
        return names.get(found < 0 ? -found - 1 : found);
    }

    /// The surname a name begins with: the compound one where there is one.
    String of(String name) {
        boolean compound = name.length() > 2 && names.contains(name.substring(0, 2));
        return name.substring(0, compound ? 2 : 1);
    }
}
