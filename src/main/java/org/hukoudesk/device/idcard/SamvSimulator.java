package org.hukoudesk.device.idcard;

import java.nio.file.Path;

/// A SAM_V reader played by a program of its own, for training and tests: `--port PATH --card FILE`.
///
/// The card lies on the reader while FILE exists (see [CardFile] for its lines) and is lifted when it is removed.
/// Prints
/// `ready` once it answers; ends when the line is lost.
public final class SamvSimulator {

    private static final int CHUNK = 256;
    private static final int PORT_MISSING = 2;

    private SamvSimulator() {}

    public static void main(String[] args) {
        var port = Path.of(option(args, "--port"));
        var card = Path.of(option(args, "--card"));
        var opened = SerialLine.open(port);
        if (opened.isEmpty()) {
            System.err.println("the serial port cannot be opened: " + port);
            System.exit(PORT_MISSING);
        }
        try (var line = opened.orElseThrow()) {
            System.out.println("ready");
            serve(line, new SamvCounterpart(card));
        }
    }

    private static void serve(SerialLine line, SamvCounterpart reader) {
        var parser = new SamvParser();
        var chunk = new byte[CHUNK];
        for (int count = line.read(chunk); count >= 0; count = line.read(chunk)) {
            reader.look();
            if (parser.feed(chunk, count) instanceof SamvParser.Found.Body body
                    && !line.write(reader.answer(body.bytes()))) {
                return;
            }
        }
    }

    private static String option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        throw new IllegalArgumentException("usage: --port PATH --card FILE");
    }
}
