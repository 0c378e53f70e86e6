package org.hukoudesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileGrowthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # MiB when opened, MiB now, excessive
            0,   200,  false
            0,   300,  true
            100, 399,  false
            100, 500,  true
            500, 1900, false
            """)
    void warnsOnlyOfLargeFilesThatGrewManyTimes(long before, long now, boolean excessive) {
        assertThat(FileGrowth.isExcessive(before << 20, now << 20)).isEqualTo(excessive);
    }
}
