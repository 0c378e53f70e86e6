package org.hukoudesk.population;

import java.util.List;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Sex;

/// Given names by sex, names of peoples whose names have a dot inside, and characters few fonts have.
final class Names {

    /// One given name in so many has a character of the CJK extensions, as one station's area has a few.
    private static final int RARE = 400;

    /// One name with a dot in so many is as long as the register allows.
    private static final int LONGEST = 60;

    private static final int[] MALE = points("伟强磊军勇杰涛明超辉鹏浩宇轩博文俊建国平志华刚林斌健龙波成东峰海江晨阳泽沐朝兴长乐行重盛朴觉");
    private static final int[] FEMALE = points("芳娜敏静丽艳娟霞秀英红梅玲燕萍婷雪慧倩颖佳怡欣悦涵梓萱诗雅文琳月桂兰凤莲珍乐茜露蓉单");
    private static final int[] BEYOND_THE_BASIC_PLANE = points("𠮷𡋾𣲘𤩽𥖄𦭜𧒭𨱇𩽾𪟝𫖯𬍛𬱖");

    private static final List<String> TURKIC = List.of(
            "阿不都热依木", "买买提", "艾合买提", "吐尔逊", "古丽娜尔", "阿依古丽", "热孜万", "帕提古丽", "努尔兰", "赛力克", "叶尔江", "玛依拉", "库尔班", "祖丽胡玛尔");
    private static final List<String> TIBETAN = List.of("扎西", "卓玛", "次仁", "达瓦", "央金", "多吉", "平措", "白玛", "旺堆", "曲珍");

    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
    }

    private static int[] points(String characters) {
        return characters.codePoints().toArray();
    }

    /// Surname and one or two characters.
    String han(String surname, Sex sex) {
        int[] characters = sex == Sex.MALE ? MALE : FEMALE;
        String first = chance.oneIn(RARE) ? chance.characterOf(BEYOND_THE_BASIC_PLANE) : chance.characterOf(characters);
        return surname + first + (chance.oneIn(5) ? "" : chance.characterOf(characters));
    }

    /// One's own name and the father's, with a dot between; a few have as many characters as the register keeps.
    String dotted(String father) {
        String name = chance.of(TURKIC) + "·" + father;
        if (!chance.oneIn(LONGEST)) {
            return name;
        }
        var longest = new StringBuilder(name);
        while (longest.length() < PersonName.MAX_CHARACTERS) {
            longest.append('·').append(chance.of(TURKIC));
        }
        longest.setLength(PersonName.MAX_CHARACTERS - 1);
        return longest.append("江").toString();
    }

    String turkic() {
        return chance.of(TURKIC);
    }

    String tibetan() {
        return chance.of(TIBETAN) + chance.of(TIBETAN);
    }
}
