package org.hukoudesk.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.domain.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "欧阳文静, ouyangwenjing, oywj, wenjing",
        "陈𠮷安, chenjian, cja, jian",
        "单雪, shanxue, sx, xue",
        "曾敏, zengmin, zm, min",
        "仇英, qiuying, qy, ying",
        "解芳, xiefang, xf, fang",
        "查志华, zhazhihua, zzh, zhihua",
        "尉迟明, yuchiming, ycm, ming",
        "万俟燕, moqiyan, mqy, yan",
        "吕红, lvhong, lh, hong",
        "阿依古丽·买买提, ayigulimaimaiti, ayglmmt, maimaiti",
    })
    void theFirstWayReadsTheSurnameAsASurname(String name, String pinyin, String initials, String given) {
        Spellings spellings = Spellings.of(name);

        assertThat(spellings.whole().getFirst()).isEqualTo(new Spelling(pinyin, initials));
        assertThat(spellings.given().getFirst().pinyin()).isEqualTo(given);
    }

    @Test
    void theOtherReadingsFollow() {
        assertThat(Spellings.of("单雪").whole()).extracting(Spelling::pinyin).contains("shanxue", "danxue");
        assertThat(Spellings.of("王长乐").whole())
                .extracting(Spelling::pinyin)
                .contains("wangchangle", "wangzhangle", "wangchangyue");
    }

    @Test
    void aLongNameIsCutAndManyReadingsAreLimited() {
        String longest = "重".repeat(PersonName.MAX_CHARACTERS);

        List<Spelling> ways = Spellings.of(longest).whole();

        assertThat(ways.size()).isBetween(2, 8);
        assertThat(ways).allSatisfy(way -> assertThat(way.pinyin()).hasSize(Spelling.MOST_LETTERS));
    }

    @Test
    void aCharacterNobodyCanReadIsPassedOver() {
        assertThat(Spellings.of("陈" + Character.toString(0x2A6D6) + "安").whole().getFirst())
                .isEqualTo(new Spelling("chenan", "ca"));
        assertThat(Spellings.of(Character.toString(0x2A6D6)).whole()).containsExactly(Spelling.EMPTY);
        assertThat(Spellings.of("安娜·Maria").whole().getFirst().pinyin()).isEqualTo("annamaria");
    }
}
