package org.hukoudesk.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A D-Bus of its own, which `ippeveprinter` wants even when it announces nothing.
final class PrivateBus implements AutoCloseable {

    /// Unix socket paths end at 108 bytes.
    private static final int LONGEST_SOCKET = 100;

    private final Path socketFolder;
    private final Path socket;
    private final EmulatorProcess daemon;

    PrivateBus(Path folder) {
        var program = EmulatorProcess.program("dbus-daemon", "dbus");
        socketFolder = shortFolder();
        socket = socketFolder.resolve("bus");
        var config = folder.resolve("bus.conf");
        EmulatorFiles.template("bus.conf", config, "@BUS@", socket.toString());
        daemon = EmulatorProcess.start(
                "dbus", folder, Map.of(), List.of(program, "--config-file=" + config, "--nofork", "--nopidfile"));
        daemon.await("listening", () -> Files.exists(socket));
    }

    String address() {
        return "unix:path=" + socket;
    }

    @Override
    public void close() {
        daemon.close();
        EmulatorFiles.delete(socket);
        EmulatorFiles.delete(socketFolder);
    }

    private static Path shortFolder() {
        try {
            var folder = Files.createTempDirectory("bus");
            if (folder.resolve("bus").toString().length() > LONGEST_SOCKET) {
                throw new IllegalStateException("java.io.tmpdir is too long for a socket: " + folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
