package org.hukoudesk.device.idcard;

import java.util.Arrays;

/// Finds one frame in a stream of bytes that may begin with noise, arrive in dribs or be damaged.
///
/// Not for two threads. After `Body` or `Damaged` the next bytes begin a new search.
final class SamvParser {

    /// Noise and frame together never fill this; older noise is dropped first.
    private static final int BUFFER = 4 * SamvFrame.LONGEST_BODY;

    private final byte[] bytes = new byte[BUFFER];
    private int end;

    /// What the bytes so far amount to.
    sealed interface Found {
        /// A whole, sound frame: the bytes between length and checksum.
        final class Body implements Found {
            private final byte[] bytes;

            private Body(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes.clone();
            }
        }

        /// No whole frame yet.
        record Incomplete() implements Found {}

        /// A frame with an impossible length or a wrong checksum.
        record Damaged() implements Found {}
    }

    /// Takes the first `count` bytes of `arrived` and answers what is there now.
    Found feed(byte[] arrived, int count) {
        int taken = Math.min(count, BUFFER);
        if (end + taken > BUFFER) {
            drop(end + taken - BUFFER);
        }
        System.arraycopy(arrived, count - taken, bytes, end, taken);
        end += taken;
        return search();
    }

    private Found search() {
        skipNoise();
        if (end < SamvFrame.BODY_AT) {
            return new Found.Incomplete();
        }
        int length = (bytes[SamvFrame.LENGTH_AT] & 0xFF) << 8 | (bytes[SamvFrame.LENGTH_AT + 1] & 0xFF);
        if (length < SamvFrame.SHORTEST_BODY + 1 || length > SamvFrame.LONGEST_BODY + 1) {
            return damaged();
        }
        int frameEnd = SamvFrame.BODY_AT + length;
        if (end < frameEnd) {
            return new Found.Incomplete();
        }
        if (SamvFrame.checksum(bytes, SamvFrame.LENGTH_AT, frameEnd - 1) != bytes[frameEnd - 1]) {
            return damaged();
        }
        var body = new Found.Body(Arrays.copyOfRange(bytes, SamvFrame.BODY_AT, frameEnd - 1));
        drop(frameEnd);
        return body;
    }

    /// An extra AA before a preamble is noise too, so the search goes byte by byte.
    private void skipNoise() {
        int at = 0;
        while (at < end && !SamvFrame.mayBegin(bytes, at, end)) {
            at++;
        }
        drop(at);
    }

    /// Half duplex: whatever follows a damaged frame belongs to it, so all of it goes.
    private Found damaged() {
        end = 0;
        return new Found.Damaged();
    }

    private void drop(int count) {
        System.arraycopy(bytes, count, bytes, 0, end - count);
        end -= count;
    }
}
