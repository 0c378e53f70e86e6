package org.hukoudesk.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.hukoudesk.device.idcard.SamvParser.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SamvFrameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            STATUS,    AAAAAA96690003 11FF ED
            FIND,      AAAAAA96690003 2001 22
            SELECT,    AAAAAA96690003 2002 21
            READ_BASE, AAAAAA96690003 3001 32
            """)
    void requestsAreTheBytesOfTheVendorsTable(SamvFrame.Request request, String frame) {
        assertThat(request.frame()).isEqualTo(bytes(frame));
    }

    @ParameterizedTest
    @EnumSource(SamvFrame.Request.class)
    void aRequestIsRecognisedByItsBody(SamvFrame.Request request) {
        assertThat(parse(request.frame()))
                .isInstanceOfSatisfying(
                        Found.Body.class,
                        body -> assertThat(SamvFrame.Request.of(body.bytes())).contains(request));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            plain,                    AAAAAA966900040000809484,             damaged
            no card,                  AAAAAA96690004 000080 84,             000080
            found,                    AAAAAA96690008 00009F00000000 97,     00009F00000000
            selected,                 AAAAAA9669000C 0000900000000000000000 9C, 0000900000000000000000
            noise before,             00FF1269 AAAAAA96690004 000080 84,    000080
            an extra AA before,       AA AAAAAA96690004 000080 84,          000080
            half a preamble before,   AAAAAA96 AAAAAA96690004 000080 84,    000080
            wrong checksum,           AAAAAA96690004 000080 85,             damaged
            length zero,              AAAAAA96690000 000080 84,             damaged
            length beyond the limit,  AAAAAA9669FFFF 000080 84,             damaged
            length too short,         AAAAAA96690003 000080 84,             damaged
            length too long,          AAAAAA96690005 000080 84,             incomplete
            cut in the body,          AAAAAA96690004 0000,                  incomplete
            cut in the preamble,      AAAAAA,                               incomplete
            nothing but noise,        0102030405,                           incomplete
            """)
    void aFrameIsFoundOrNamedDamagedOrIncomplete(String scene, String arrived, String expected) {
        assertThat(told(parse(bytes(arrived)))).as(scene).isEqualTo(expected);
    }

    @Test
    void aFrameMayArriveByteByByte() {
        var parser = new SamvParser();
        var frame = bytes("12AA AAAAAA96690004 000080 84");
        Found found = new Found.Incomplete();

        for (byte one : frame) {
            assertThat(found).isInstanceOf(Found.Incomplete.class);
            found = parser.feed(new byte[] {one}, 1);
        }

        assertThat(told(found)).isEqualTo("000080");
    }

    @Test
    void endlessNoiseDoesNotFillTheMemoryAndAFrameAfterItIsFound() {
        var parser = new SamvParser();
        var noise = new byte[1000];

        for (int i = 0; i < 50; i++) {
            assertThat(parser.feed(noise, noise.length)).isInstanceOf(Found.Incomplete.class);
        }

        var frame = bytes("AAAAAA96690004 000080 84");
        assertThat(told(parser.feed(frame, frame.length))).isEqualTo("000080");
    }

    @Test
    void aBaseReadIs1295Bytes() {
        var text = CardTextCodec.encode(CardFixture.cardOfChenJian());
        var data = SamvAnswer.baseData(text, new byte[SamvAnswer.PHOTO_BYTES]);

        var frame = SamvFrame.build(SamvAnswer.body(SamvAnswer.OK, data));

        assertThat(frame).hasSize(1295).startsWith(bytes("AAAAAA96690508 000090 01000400"));
    }

    private static Found parse(byte[] arrived) {
        return new SamvParser().feed(arrived, arrived.length);
    }

    private static String told(Found found) {
        return switch (found) {
            case Found.Body body -> HexFormat.of().withUpperCase().formatHex(body.bytes());
            case Found.Damaged() -> "damaged";
            case Found.Incomplete() -> "incomplete";
        };
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
