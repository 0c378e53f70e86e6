package org.hukoudesk.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hukoudesk.station.login.OfficerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong while a workstation is set up; that it goes well is seen by every tour.
class SetupTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void oneRefusedCommandLeavesNoHalfWorkstation() {
        assertThat(run("set\tworkstation\t500112-001\nofficer\tonly half\n"))
                .contains("done")
                .contains("error nothing was set up");

        assertThat(new OfficerFile(folder).isThere()).isFalse();
    }

    @Test
    void aWorkstationIsNotSetUpTwice() throws IOException {
        Files.writeString(folder.resolve(OfficerFile.FILE), "{}");

        assertThatThrownBy(() -> run("")).hasMessageContaining("already");
    }

    private String run(String commands) {
        var said = new ByteArrayOutputStream();
        var input = new ByteArrayInputStream(commands.getBytes(StandardCharsets.UTF_8));
        Setup.run(folder, clock, input, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
