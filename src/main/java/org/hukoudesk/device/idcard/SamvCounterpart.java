package org.hukoudesk.device.idcard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What a SAM_V reader answers, given the card that lies on it.
final class SamvCounterpart {

    private static final byte[] NOISE = {0x00, (byte) 0xFF, (byte) 0xAA, (byte) 0xAA, 0x12, (byte) 0xAA};
    private static final byte[] NO_DATA = {};
    private static final int FIND_BYTES = 4;
    private static final int SELECT_BYTES = 8;

    private final Path cardFile;
    private String readAlready = "";
    private boolean selected;

    SamvCounterpart(Path cardFile) {
        this.cardFile = cardFile;
    }

    /// Looks whether the card was lifted; call it also between questions.
    void look() {
        if (lying().isEmpty()) {
            readAlready = "";
            selected = false;
        }
    }

    /// The bytes sent for the body of a request; none for silence.
    byte[] answer(byte[] request) {
        var card = lying();
        var fault = card.map(CardFile::fault).orElse(CardFile.Fault.NONE);
        var answer = SamvFrame.Request.of(request)
                .map(command -> answer(command, card, fault))
                .orElseGet(() -> frame(SamvAnswer.UNKNOWN_COMMAND, NO_DATA));
        return fault == CardFile.Fault.NOISE ? joined(NOISE, answer) : answer;
    }

    private byte[] answer(SamvFrame.Request command, Optional<CardFile> card, CardFile.Fault fault) {
        return switch (command) {
            case STATUS -> frame(SamvAnswer.OK, NO_DATA);
            case FIND -> find(card);
            case SELECT -> select(card, fault);
            case READ_BASE ->
                card.filter(_ -> selected).map(this::readBase).orElseGet(() -> frame(SamvAnswer.READ_FAILED, NO_DATA));
        };
    }

    private byte[] find(Optional<CardFile> card) {
        selected = false;
        return card.filter(it -> !it.identity().equals(readAlready)).isPresent()
                ? frame(SamvAnswer.FOUND, new byte[FIND_BYTES])
                : frame(SamvAnswer.NO_CARD, NO_DATA);
    }

    private byte[] select(Optional<CardFile> card, CardFile.Fault fault) {
        selected = card.isPresent() && fault != CardFile.Fault.SELECT;
        return selected ? frame(SamvAnswer.OK, new byte[SELECT_BYTES]) : frame(SamvAnswer.SELECT_FAILED, NO_DATA);
    }

    private byte[] readBase(CardFile card) {
        var good = frame(
                SamvAnswer.OK,
                SamvAnswer.baseData(CardTextCodec.encode(card.text()), new byte[SamvAnswer.PHOTO_BYTES]));
        return switch (card.fault()) {
            case NONE, NOISE -> {
                readAlready = card.identity();
                yield good;
            }
            case CHECKSUM -> {
                good[good.length - 1] ^= 1;
                yield good;
            }
            case SHORT -> Arrays.copyOf(good, good.length / 2);
            case SILENT -> NO_DATA;
            case READ, SELECT -> frame(SamvAnswer.READ_FAILED, NO_DATA);
        };
    }

    private Optional<CardFile> lying() {
        return CardFile.lying(cardFile);
    }

    private static byte[] frame(int status, byte[] data) {
        return SamvFrame.build(SamvAnswer.body(status, data));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
