package org.hukoudesk.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done by hand on the registry's console.
class ConsoleTest {

    @TempDir
    Path data;

    /// The night's round; the watch holds it by itself and ends with the registry.
    @Test
    void theConsoleHoldsTheNightOfADayThatHasBegun() {
        assertThat(console("night\t2026-11-23", "night\t2026-11-24", "night\tsoon"))
                .contains(
                        "held Held[supplementsExpired=0, permitsExpired=0, originsReported=0, deadlinesMoved=0]",
                        "error a day to come: 2026-11-24",
                        "error no day: soon");
    }

    @Test
    void noTwoStationsGiveTheSameNumbers() {
        assertThat(console(
                                "range\t500112330000\t500112\t600\t699",
                                "range\t500112340000\t500112\t650\t749",
                                "range\t500112340000\t500112\t700\t749",
                                "range\t500112350000\t500113\t600\t699",
                                "range\t500112330000\t500112\t640\t699")
                        .lines())
                .filteredOn(line -> line.equals("done") || line.startsWith("error"))
                .containsExactly("done", "error the range overlaps with that of 500112330000", "done", "done", "done");
    }

    @Test
    void aReadjustmentSaysHowFarItCameOrWhyItCannotBegin() {
        assertThat(console(
                        "organ\t500112330000\t新牌坊派出所\t重庆市渝北区",
                        "organ\t500112340000\t龙溪派出所\t重庆市渝北区",
                        "officer\t050001\t罗岚\t500112000000\tCOUNTY_APPROVER",
                        "readjust\t050001\t500112330000\t500112340000\t\t",
                        "readjust\t050001\t500112330000\t500112330000\t\t",
                        "readjust\t050001\t500105010000\t500112340000\t\t",
                        "readjust\t050001\t500112330000"))
                .contains(
                        "done readjust households=0 residents=0 refused=0 run=",
                        "error the same station and no new name: nothing would change",
                        "error the organ of the officer, 500112000000, does not stand above 500105010000",
                        "error organ CODE NAME");
    }

    private String console(String... lines) {
        var settings = new RegistrySettings(
                data,
                new StoreSettings.InMemory("night-" + System.nanoTime()),
                "secret of the key file",
                "localhost",
                0,
                0);
        var said = new ByteArrayOutputStream();
        var input = new ByteArrayInputStream((String.join("\n", lines) + "\nstop\n").getBytes(StandardCharsets.UTF_8));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
        try (Registry registry = Registry.open(settings, clock)) {
            new Console(registry, input, new PrintStream(said, true, StandardCharsets.UTF_8)).run();
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
