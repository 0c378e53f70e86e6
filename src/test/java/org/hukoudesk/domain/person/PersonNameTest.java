package org.hukoudesk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hukoudesk.domain.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void fiftyCharactersAreANameHoweverRareAndFiftyOneAreNone() {
        String fifty = "𠮷".repeat(PersonName.MAX_CHARACTERS);

        assertThat(new PersonName(fifty).full()).isEqualTo(fifty);
        assertThat(PersonName.isName(fifty + "𠮷")).isFalse();
        assertThat(Item.NAME.fits(fifty + "𠮷")).isFalse();
        assertThat(Item.FORMER_NAME.fits(fifty + "𠮷")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈\n安", "陈\uD842", "陈\uFFFD", "", " "})
    void whatCannotBeReadIsNoName(String typed) {
        assertThat(PersonName.isName(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿依古丽•买买提", "阿依古丽・买买提", "阿依古丽‧买买提", " 阿依古丽．买买提 ", "阿依古丽·买买提"})
    void everyKindOfDotIsTheOneNamesAreWrittenWith(String typed) {
        assertThat(PersonName.dotted(typed)).isEqualTo("阿依古丽·买买提");
    }
}
