package org.hukoudesk.registry.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four workstations want something of the same few people at once, on the embedded database as a small
/// registry has it; the subclass does the same on PostgreSQL.
class RushTest {

    private static final long SEED = 20261128;
    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    StoreSettings newDatabase() {
        return new StoreSettings.PlainFile(folder.resolve("registry"));
    }

    @Test
    void everyMessageIsAnsweredAndWhatWasDoneIsThere() {
        var report = run(ROUNDS, _ -> {});

        assertThat(report.faults()).isEmpty();
        assertThat(report.conflicts()).as("they did collide").isPositive();
        assertThat(report.refused()).as("two had one case in hand").containsKey("not-at-this-stage");
        assertThat(report.applied()).as("acts of several kinds were done").hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aBrokenHouseholdIsToldWithItsTurn() {
        var report = run(
                1,
                store -> KeptActs.spoil(
                        store,
                        "update household_version set head_person_id = 'nobody' where household_id = 'r1-home4'"));

        assertThat(report.faults().getFirst())
                .contains("turn 1: [violation ONE_HEAD r1-home4")
                .contains("510603-001 ", "510603-002 ", "510603-003 ", "500112-001 ");
    }

    @Test
    void aLostActIsMissed() {
        var report = run(
                1,
                store -> KeptActs.spoil(
                        store,
                        "delete from act_record where message_id <> 'backfill' and kind not in ('LOCK', 'UNLOCK')"));

        assertThat(report.faults()).anySatisfy(fault -> assertThat(fault).contains("violation ACT_KEPT "));
        assertThat(report.faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("said to be done, but there is []"));
    }

    private RushCampaign.Report run(int rounds, Consumer<StoreSettings> meddler) {
        return RushCampaign.run(newDatabase(), rounds, SEED, meddler);
    }
}
