package org.hukoudesk.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Folders, templates and ports of the emulators.
final class EmulatorFiles {

    private static final int CONNECT_MILLIS = 200;

    private EmulatorFiles() {}

    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies a template of this package to `target`, with `placeholder` replaced.
    static void template(String name, Path target, String placeholder, String value) {
        try (var in = EmulatorFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the template is missing: " + name);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(target, text.replace(placeholder, value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path target, String text) {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whole or not at all: readers never see half a file.
    static void write(Path target, byte[] bytes) {
        try {
            var part = Files.write(target.resolveSibling(target.getFileName() + ".part"), bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
