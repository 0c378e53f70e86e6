package org.hukoudesk.device.idcard;

import java.util.Arrays;
import java.util.Optional;

/// The frame around every SAM_V request and answer: `AA AA AA 96 69`, length (big-endian, of all that follows, with the
/// checksum), body, checksum (exclusive-or of length and body).
final class SamvFrame {

    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    static final int LENGTH_AT = PREAMBLE.length;
    static final int BODY_AT = LENGTH_AT + 2;
    /// The longest answer of the protocol: text, photo and two fingerprints, 2321 bytes in all.
    static final int LONGEST_BODY = 2321 - BODY_AT - 1;
    /// The shortest body: a command or the last two bytes of a status.
    static final int SHORTEST_BODY = 2;

    private SamvFrame() {}

    static byte[] build(byte[] body) {
        var frame = new byte[BODY_AT + body.length + 1];
        System.arraycopy(PREAMBLE, 0, frame, 0, PREAMBLE.length);
        int length = body.length + 1;
        frame[LENGTH_AT] = (byte) (length >> 8);
        frame[LENGTH_AT + 1] = (byte) length;
        System.arraycopy(body, 0, frame, BODY_AT, body.length);
        frame[frame.length - 1] = checksum(frame, LENGTH_AT, frame.length - 1);
        return frame;
    }

    static byte checksum(byte[] bytes, int from, int to) {
        byte sum = 0;
        for (int at = from; at < to; at++) {
            sum ^= bytes[at];
        }
        return sum;
    }

    /// Whether `bytes[at]` begins a preamble, as far as bytes have arrived.
    static boolean mayBegin(byte[] bytes, int at, int end) {
        for (int i = 0; i < PREAMBLE.length && at + i < end; i++) {
            if (bytes[at + i] != PREAMBLE[i]) {
                return false;
            }
        }
        return true;
    }

    /// The requests used: two bytes each, no data.
    enum Request {
        STATUS(0x11, 0xFF),
        FIND(0x20, 0x01),
        SELECT(0x20, 0x02),
        READ_BASE(0x30, 0x01);

        private final byte command;
        private final byte parameter;

        Request(int command, int parameter) {
            this.command = (byte) command;
            this.parameter = (byte) parameter;
        }

        byte[] frame() {
            return build(body());
        }

        /// The request a body carries, empty if it is none of ours.
        static Optional<Request> of(byte[] body) {
            return Arrays.stream(values())
                    .filter(it -> Arrays.equals(it.body(), body))
                    .findFirst();
        }

        private byte[] body() {
            return new byte[] {command, parameter};
        }
    }
}
