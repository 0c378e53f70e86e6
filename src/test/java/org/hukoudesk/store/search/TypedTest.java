package org.hukoudesk.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "oywj, oywj",
        "Ou Yang, ouyang",
        "xi'an, xian",
        "ＯＹ, oy",
        "lyuhong, lvhong",
        "lühong, lvhong",
        "anyu, anyu"
    })
    void lettersAreSyllablesOrInitials(String typed, String text) {
        assertThat(Typed.read(typed)).isEqualTo(new Typed.Letters(text));
    }

    @ParameterizedTest
    @CsvSource({"0016, 0016", "007x, 007X", "9901 0119, 99010119", "１９９０, 1990"})
    void digitsArePartOfANumber(String typed, String text) {
        assertThat(Typed.read(typed)).isEqualTo(new Typed.Digits(text));
    }

    @ParameterizedTest
    @CsvSource({"欧阳, 欧阳", "𠮷, 𠮷", "阿依古丽•买, 阿依古丽·买", "新牌坊一路126, 新牌坊一路126"})
    void charactersBeginANameOrAnAddress(String typed, String text) {
        assertThat(Typed.read(typed)).isEqualTo(new Typed.Characters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "500112-2026", "a1", "%", "_"})
    void whatNobodyIsFoundByIsNothing(String typed) {
        assertThat(Typed.read(typed)).isEqualTo(new Typed.Nothing());
    }

    @Test
    void theKindSaysNothingOfTheText() {
        assertThat(Typed.read("欧阳").kind()).isEqualTo("characters");
        assertThat(Typed.read("oywj").kind()).isEqualTo("letters");
        assertThat(Typed.read("0016").kind()).isEqualTo("digits");
    }
}
