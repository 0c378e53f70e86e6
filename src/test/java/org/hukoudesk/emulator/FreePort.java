package org.hukoudesk.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/// Ports nobody listens on now.
public final class FreePort {

    private FreePort() {}

    public static int next() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
