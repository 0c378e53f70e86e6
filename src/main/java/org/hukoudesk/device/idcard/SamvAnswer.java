package org.hukoudesk.device.idcard;

import java.util.Arrays;
import java.util.Optional;

/// An answer of the reader: `00 00`, a status byte, then data.
record SamvAnswer(int status, Payload payload) {

    static final int OK = 0x90;
    static final int FOUND = 0x9F;
    static final int NO_CARD = 0x80;
    static final int SELECT_FAILED = 0x81;
    static final int READ_FAILED = 0x41;
    static final int UNKNOWN_COMMAND = 0x21;
    private static final int CHECKSUM_ERROR = 0x10;
    private static final int LENGTH_ERROR = 0x11;
    private static final int SELF_TEST_FAILED = 0x60;
    private static final int NOT_AUTHORISED = 0x66;

    private static final int STATUS_BYTES = 3;
    private static final int LENGTHS_BYTES = 4;
    static final int PHOTO_BYTES = 1024;

    /// Bytes after the status; wrapped, as arrays are not values.
    static final class Payload {
        private final byte[] bytes;

        Payload(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        int length() {
            return bytes.length;
        }

        byte[] slice(int from, int to) {
            return Arrays.copyOfRange(bytes, from, to);
        }

        int at(int index) {
            return bytes[index] & 0xFF;
        }
    }

    /// Empty when the body is too short for an answer or does not begin with `00 00`.
    static Optional<SamvAnswer> of(byte[] body) {
        if (body.length < STATUS_BYTES || body[0] != 0 || body[1] != 0) {
            return Optional.empty();
        }
        var data = Arrays.copyOfRange(body, STATUS_BYTES, body.length);
        return Optional.of(new SamvAnswer(body[2] & 0xFF, new Payload(data)));
    }

    /// The body a reader sends for a status and data.
    static byte[] body(int status, byte[] data) {
        var body = new byte[STATUS_BYTES + data.length];
        body[2] = (byte) status;
        System.arraycopy(data, 0, body, STATUS_BYTES, data.length);
        return body;
    }

    /// The data of a base read: two lengths, text, photo.
    static byte[] baseData(byte[] text, byte[] photo) {
        var data = new byte[LENGTHS_BYTES + CardLayout.TEXT_BYTES + PHOTO_BYTES];
        data[0] = (byte) (CardLayout.TEXT_BYTES >> 8);
        data[2] = (byte) (PHOTO_BYTES >> 8);
        System.arraycopy(text, 0, data, LENGTHS_BYTES, text.length);
        System.arraycopy(photo, 0, data, LENGTHS_BYTES + CardLayout.TEXT_BYTES, photo.length);
        return data;
    }

    /// The card of a successful base read; a misread if lengths or contents do not fit.
    CardReading card() {
        int textLength = lengthAt(0);
        int photoLength = lengthAt(2);
        if (textLength != CardLayout.TEXT_BYTES
                || photoLength != PHOTO_BYTES
                || payload.length() != LENGTHS_BYTES + textLength + photoLength) {
            return new CardReading.Failed(CardProblem.MISREAD);
        }
        int photoAt = LENGTHS_BYTES + textLength;
        var photo = new CardPhoto(payload.slice(photoAt, photoAt + photoLength));
        return CardTextCodec.decode(payload.slice(LENGTHS_BYTES, photoAt))
                .<CardReading>map(text -> new CardReading.CardRead(text, photo))
                .orElseGet(() -> new CardReading.Failed(CardProblem.MISREAD));
    }

    /// What a refusing status means at the counter.
    CardProblem problem() {
        return switch (status) {
            case CHECKSUM_ERROR, LENGTH_ERROR -> CardProblem.MISREAD;
            case SELF_TEST_FAILED, NOT_AUTHORISED, UNKNOWN_COMMAND -> CardProblem.READER_FAULT;
            default -> CardProblem.CARD_UNREADABLE;
        };
    }

    private int lengthAt(int index) {
        return payload.length() < LENGTHS_BYTES ? 0 : payload.at(index) << 8 | payload.at(index + 1);
    }
}
