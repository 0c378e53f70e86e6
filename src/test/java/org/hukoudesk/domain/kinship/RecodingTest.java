package org.hukoudesk.domain.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecodingTest {

    private static final PersonId FORMER = new PersonId("former");
    private static final PersonId NEXT = new PersonId("next");
    private static final PersonId KIN = new PersonId("kin");

    /// The former head's relation to the new one.
    @ParameterizedTest(name = "{0} becomes head: the former head, {1}, is {2}")
    @CsvSource(textBlock = """
                    12, MALE,   11
                    11, FEMALE, 12
                    20, MALE,   51
                    31, FEMALE, 52
                    27, MALE,   57
                    28, FEMALE, 56
                    38, MALE,   53
                    41, MALE,   61
                    44, FEMALE, 64
                    51, MALE,   20
                    52, FEMALE, 30
                    56, MALE,   28
                    53, FEMALE, 38
                    61, FEMALE, 42
                    71, MALE,   73
                    77, MALE,   71
                    85, FEMALE, 96
                    83, MALE,   93
                    91, MALE,   91
                    99, FEMALE, 99
                    """)
    void theFormerHeadIsTheInverse(String newHead, Sex former, String expected) {
        var next = new Kin(NEXT, newHead, Sex.MALE, LocalDate.of(1980, 1, 1));
        var head = new Kin(FORMER, "02", former, LocalDate.of(1970, 1, 1));

        Recoded recoded = Recoding.under(next, head, List.of(head, next), Map.of());

        assertThat(recoded.relations()).isEqualTo(Map.of(FORMER, expected, NEXT, "02"));
    }

    /// Read: the new head's old relation and sex, the former head's sex, one member's old relation, sex and year
    /// of birth, and what they become; `?` means that the officer is asked.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    12 FEMALE MALE 20 MALE 2010 20
                    12 FEMALE MALE 51 MALE 1950 53
                    12 FEMALE MALE 52 FEMALE 1952 54
                    12 FEMALE MALE 55 MALE 1951 51
                    12 FEMALE MALE 61 MALE 1930 65
                    12 FEMALE MALE 27 MALE 2010 ?
                    12 FEMALE MALE 77 FEMALE 1990 ?
                    11 MALE FEMALE 51 MALE 1950 55
                    11 MALE FEMALE 54 FEMALE 1950 52
                    20 MALE MALE 12 FEMALE 1955 52
                    20 MALE MALE 20 MALE 1978 71
                    20 MALE MALE 30 FEMALE 1985 77
                    20 MALE MALE 20 MALE 1980 ?
                    20 MALE MALE 51 MALE 1930 61
                    20 MALE FEMALE 51 MALE 1930 63
                    20 MALE MALE 55 MALE 1930 63
                    20 MALE MALE 71 MALE 1950 81
                    20 MALE MALE 77 FEMALE 1960 90
                    20 MALE FEMALE 73 MALE 1960 85
                    20 MALE MALE 38 FEMALE 1982 ?
                    20 MALE MALE 41 MALE 2010 ?
                    20 MALE MALE 93 MALE 1990 91
                    """)
    void everybodyFollowsASpouseOrAChild(String row) {
        follows(List.of(row.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    51 MALE MALE 52 FEMALE 1952 12
                    52 FEMALE MALE 12 FEMALE 1985 38
                    52 FEMALE FEMALE 11 MALE 1985 28
                    51 MALE MALE 30 FEMALE 2010 42
                    51 MALE FEMALE 20 MALE 2010 43
                    51 MALE MALE 77 FEMALE 1989 30
                    51 MALE MALE 61 MALE 1930 51
                    52 FEMALE MALE 61 MALE 1930 53
                    52 FEMALE MALE 64 FEMALE 1930 52
                    51 MALE MALE 85 MALE 1955 ?
                    75 FEMALE MALE 12 FEMALE 1985 74
                    77 FEMALE MALE 12 FEMALE 1985 72
                    75 FEMALE FEMALE 11 MALE 1985 78
                    77 FEMALE FEMALE 11 MALE 1985 76
                    75 FEMALE MALE 51 MALE 1950 51
                    75 FEMALE MALE 20 MALE 2010 93
                    75 FEMALE FEMALE 20 MALE 2010 95
                    75 FEMALE MALE 73 MALE 1990 73
                    75 FEMALE MALE 93 MALE 2010 ?
                    41 MALE MALE 12 FEMALE 1950 ?
                    99 MALE MALE 20 MALE 2010 ?
                    99 MALE MALE 99 MALE 1990 99
                    """)
    void everybodyFollowsAParentASiblingOrSomebodyElse(String row) {
        follows(List.of(row.split(" ")));
    }

    private static void follows(List<String> words) {
        var next = new Kin(NEXT, words.get(0), Sex.valueOf(words.get(1)), LocalDate.of(1980, 1, 1));
        var former = new Kin(FORMER, "02", Sex.valueOf(words.get(2)), LocalDate.of(1955, 1, 1));
        LocalDate born = LocalDate.of(Integer.parseInt(words.get(5)), 1, 1);
        var kin = new Kin(KIN, words.get(3), Sex.valueOf(words.get(4)), born);

        Recoded recoded = Recoding.under(next, former, List.of(next, kin), Map.of());

        if (words.get(6).equals("?")) {
            assertThat(recoded.unsaid()).containsExactly(KIN);
        } else {
            assertThat(recoded.relations()).containsEntry(KIN, words.get(6));
        }
    }

    @Test
    void whatTheOfficerSaysWins() {
        var next = new Kin(NEXT, "12", Sex.FEMALE, LocalDate.of(1980, 1, 1));
        var former = new Kin(FORMER, "02", Sex.MALE, LocalDate.of(1970, 1, 1));
        var stepson = new Kin(KIN, "20", Sex.MALE, LocalDate.of(2005, 1, 1));

        Recoded recoded = Recoding.under(next, former, List.of(next, stepson), Map.of(KIN, "27"));

        assertThat(recoded.relations()).containsEntry(KIN, "27");
    }
}
