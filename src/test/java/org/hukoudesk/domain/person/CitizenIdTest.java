package org.hukoudesk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenIdTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    99010119890307001      , LENGTH
                    99010119890307001A     , CHARACTERS
                    99020318850229777X     , BIRTH_DATE
                    990101189003070017     , CHECK_CHARACTER
                    """)
    void namesTheFaultOfANumberThatCannotBeRight(String typed, CitizenId.Fault fault) {
        assertThat(CitizenId.parse(typed)).isEqualTo(new CitizenId.Reading.Malformed(fault));
    }

    @Test
    void readsSpacesAndASmallX() {
        assertThat(CitizenId.parse("11010519491231 002x"))
                .isEqualTo(new CitizenId.Reading.Parsed("11010519491231002X"));
    }

    @Test
    void knowsBirthDateAndSex() {
        var id = new CitizenId("990101189003070024");

        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1890, 3, 7));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void showsOnlyItsEndsUnlessAskedInFull() {
        var id = new CitizenId("990101189003070024");

        assertThat(id).hasToString("990***********0024");
        assertThat(id.full()).isEqualTo("990101189003070024");
    }

    @ParameterizedTest
    @CsvSource({"陈𠮷安, 陈*安", "王伟, 王*", "欧阳文静, 欧**静"})
    void hidesTheMiddleOfAName(String name, String masked) {
        assertThat(new PersonName(name)).hasToString(masked);
    }
}
