package org.hukoudesk.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    510603140000, 510603140000, SAME_STATION
                    510603140000, 510603150000, SAME_COUNTY
                    510603140000, 510681120000, SAME_CITY
                    510603140000, 510104110000, SAME_PROVINCE
                    510603140000, 500112330000, OTHER_PROVINCE
                    500112330000, 500235010000, SAME_CITY
                    110101010000, 110119010000, SAME_CITY
                    429004010000, 429005010000, SAME_PROVINCE
                    """)
    void theCodeSaysHowFarItIs(String from, String to, Distance distance) {
        assertThat(Distance.between(new OrganCode(from), new OrganCode(to))).isEqualTo(distance);
        assertThat(Distance.between(new OrganCode(to), new OrganCode(from))).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    510603140000, 510603140000, true
                    510603140000, 510603150000, false
                    510603000000, 510603150000, true
                    510603000000, 510681120000, false
                    510600000000, 510681120000, true
                    510000000000, 500112330000, false
                    510603140000, 510603000000, false
                    """)
    void anOrganReachesItselfAndWhatIsBelow(String organ, String other, boolean reaches) {
        assertThat(new OrganCode(organ).covers(new OrganCode(other))).isEqualTo(reaches);
    }
}
