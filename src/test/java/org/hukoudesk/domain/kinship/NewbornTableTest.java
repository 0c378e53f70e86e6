package org.hukoudesk.domain.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukoudesk.domain.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewbornTableTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    02, MALE,   20
                    12, FEMALE, 30
                    22, MALE,   41
                    38, FEMALE, 42
                    31, MALE,   43
                    28, FEMALE, 44
                    41, FEMALE, 48
                    52, MALE,   73
                    74, FEMALE, 94
                    75, MALE,   95
                    """)
    void aNewbornIsRelatedThroughTheParent(String parent, Sex child, String expected) {
        assertThat(NewbornTable.relationOf(child, parent)).contains(expected);
    }

    @Test
    void ofDistantParentsTheOfficerIsAsked() {
        assertThat(NewbornTable.relationOf(Sex.MALE, "92")).isEmpty();
    }
}
