package org.hukoudesk.contract.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSignerTest {

    private static final String ID = "5f0c6b1e-8f55-4c53-9d0a-2f6a7f1f0001";
    private static final Sender SENDER = new Sender("WS-500112-01", "500112-0007");
    private static final String BODY = "{\"caseNo\":\"A1\",\"名\":\"𠮷\"}";
    private static final KeyPair KEY = keyPair(256);

    @Test
    void acceptsWhatTheOfficerSigned() {
        assertThat(MessageSigner.isSignedBy(signed(), KEY.getPublic())).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void refusesAnyChangedField(Envelope changed) {
        assertThat(MessageSigner.isSignedBy(changed, KEY.getPublic())).isFalse();
    }

    static Stream<Envelope> refusesAnyChangedField() {
        Envelope s = signed();
        String otherId = ID.replace("0001", "0002");
        Sender otherStation = new Sender("WS-500112-02", SENDER.officer());
        Sender otherOfficer = new Sender(SENDER.workstation(), "500112-0008");
        String later = Instant.parse("2026-11-23T02:00:01Z").toString();
        return Stream.of(
                new Envelope(2, ID, SENDER, s.kind(), s.createdAt(), BODY, s.signature()),
                new Envelope(1, otherId, SENDER, s.kind(), s.createdAt(), BODY, s.signature()),
                new Envelope(1, ID, otherStation, s.kind(), s.createdAt(), BODY, s.signature()),
                new Envelope(1, ID, otherOfficer, s.kind(), s.createdAt(), BODY, s.signature()),
                new Envelope(1, ID, SENDER, "case.claim", s.createdAt(), BODY, s.signature()),
                new Envelope(1, ID, SENDER, s.kind(), later, BODY, s.signature()),
                new Envelope(1, ID, SENDER, s.kind(), s.createdAt(), BODY + " ", s.signature()),
                new Envelope(1, ID, SENDER, s.kind(), s.createdAt(), BODY, "AAAA" + s.signature()),
                new Envelope(1, ID, SENDER, s.kind(), s.createdAt(), BODY, "not base64 !"),
                new Envelope(1, ID, SENDER, s.kind(), s.createdAt(), BODY, ""));
    }

    @Test
    void refusesTheKeyOfAnotherOfficer() {
        assertThat(MessageSigner.isSignedBy(signed(), keyPair(256).getPublic())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "a\nb", "周敏", " a"})
    void refusesIdsThatCouldBeReadInTwoWays(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sender(id, "500112-0007"));
    }

    @Test
    void keepsTheBodyOutOfItsText() {
        assertThat(signed().toString()).doesNotContain("caseNo");
    }

    private static Envelope signed() {
        Instant at = Instant.parse("2026-11-23T02:00:00Z");
        Envelope unsigned = Envelope.unsigned(ID, SENDER, new Envelope.Content("case.submit", at, BODY));
        return MessageSigner.sign(unsigned, KEY.getPrivate());
    }

    private static KeyPair keyPair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
