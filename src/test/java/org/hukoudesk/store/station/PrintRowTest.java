package org.hukoudesk.store.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PrintRowTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final PrintRow row = new PrintRow(
            "job1", new PrintOrder("C1", "booklet.3", "booklet@1", "a".repeat(64), "ipp://localhost/p", "B001"), NOON);

    @Test
    void goesFromPreparedToIssued() {
        row.spooled(42, NOON);
        row.unknown("printer-silent", NOON);
        row.confirmed(NOON);
        row.issued(NOON.plusSeconds(60));

        assertThat(row.state()).isEqualTo(PrintState.ISSUED);
        assertThat(row.ippJobId()).contains(42);
        assertThat(row.changedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void issuesNothingThatIsNotConfirmed() {
        assertThatThrownBy(() -> row.issued(NOON)).isInstanceOf(IllegalStateException.class);

        row.unknown("crash", NOON);
        assertThatThrownBy(() -> row.issued(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesNoWayOutOfIssuedAndVoided() {
        assertThat(PrintState.ISSUED.next()).isEmpty();
        assertThat(PrintState.VOIDED.next()).isEmpty();
    }
}
