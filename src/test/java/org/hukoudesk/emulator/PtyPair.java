package org.hukoudesk.emulator;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A serial cable without a computer at either end: two pseudo-terminals joined by `socat`.
public final class PtyPair implements AutoCloseable {

    private final Path device;
    private final Path counterpart;
    private final EmulatorProcess socat;
    private final List<FileInputStream> open;

    public PtyPair(Path folder) {
        var home = EmulatorFiles.folder(folder);
        device = home.resolve("tty-desk");
        counterpart = home.resolve("tty-reader");
        var command = List.of(
                EmulatorProcess.program("socat", "socat"),
                "pty,raw,echo=0,link=" + device,
                "pty,raw,echo=0,link=" + counterpart);
        socat = EmulatorProcess.start("socat", home, Map.of(), command);
        socat.await("two terminals", () -> Files.exists(device) && Files.exists(counterpart));
        open = List.of(keptOpen(device), keptOpen(counterpart));
    }

    /// The end the workstation opens.
    public Path device() {
        return device;
    }

    /// The end the simulated machine opens.
    public Path counterpart() {
        return counterpart;
    }

    /// Pulls the cable; both ends notice.
    @Override
    public void close() {
        socat.close();
        for (var end : open) {
            try {
                end.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        EmulatorFiles.delete(device);
        EmulatorFiles.delete(counterpart);
    }

    /// `socat` ends as soon as the last program closes an end, so one of ours never does.
    private static FileInputStream keptOpen(Path end) {
        try {
            return new FileInputStream(end.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
