package org.hukoudesk.station.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.hukoudesk.store.StoreKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinLoginTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String OFFICER = "050127";
    private static final PinLock.Cost CHEAP = new PinLock.Cost(64, 1);

    private final SecureRandom random = new SecureRandom();
    private final StoreKey store = StoreKey.random(random);
    private final List<OfficerSecret> opened = new ArrayList<>();
    private KeyPair workstation;
    private KeyPair officer;

    @TempDir
    Path folder;

    @BeforeEach
    void anOfficerIsSeated() throws Exception {
        workstation = keys();
        officer = keys();
        seat(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void theRightPinOpensBothKeys() {
        assertThat(at(NOW).open(OFFICER, "246810".toCharArray())).isInstanceOf(OfficerLogin.Answer.Opened.class);

        assertThat(opened).singleElement().satisfies(secret -> {
            assertThat(secret.store()).isEqualTo(store);
            assertThat(secret.own()).isEqualTo(officer.getPrivate());
        });
    }

    @Test
    void fiveWrongPinsLockForTenMinutesAlsoAfterARestart() {
        for (int left = 4; left > 0; left--) {
            assertThat(at(NOW).open(OFFICER, "000000".toCharArray())).isEqualTo(new OfficerLogin.Answer.WrongPin(left));
        }
        var until = new OfficerLogin.Answer.Locked(NOW.plus(Duration.ofMinutes(10)));
        assertThat(at(NOW).open(OFFICER, "000000".toCharArray())).isEqualTo(until);

        assertThat(at(NOW.plusSeconds(599)).open(OFFICER, "246810".toCharArray()))
                .isEqualTo(until);
        assertThat(opened).isEmpty();
        assertThat(at(NOW.plusSeconds(601)).open(OFFICER, "246810".toCharArray()))
                .isInstanceOf(OfficerLogin.Answer.Opened.class);
    }

    @Test
    void aCertificateThatRanOutOpensNothing() throws Exception {
        seat(NOW.minusSeconds(1));

        assertThat(at(NOW).open(OFFICER, "246810".toCharArray())).isEqualTo(new OfficerLogin.Answer.Expired());
        assertThat(opened).isEmpty();
    }

    @Test
    void nobodyAddsThemselvesToTheOfficerFile() throws Exception {
        Path file = folder.resolve(OfficerFile.FILE);
        Files.writeString(file, Files.readString(file).replace("WINDOW", "SUPERVISOR"));

        assertThatThrownBy(() -> at(NOW).officers()).hasMessageContaining("not signed by this workstation");
    }

    private PinLogin at(Instant now) {
        return new PinLogin(
                folder, workstation.getPublic(), Clock.fixed(now, ZoneOffset.UTC), (_, secret) -> opened.add(secret));
    }

    private void seat(Instant until) throws Exception {
        var secret =
                new OfficerSecret(store, officer.getPrivate()).lock(new PinLock(random), "246810".toCharArray(), CHEAP);
        var seated = new OfficerFile.Seated(
                OFFICER, "周敏", "500112330000", "新牌坊派出所", Set.of("WINDOW"), certificate(until), secret);
        new OfficerFile(folder).write(List.of(seated), workstation.getPrivate());
    }

    private String certificate(Instant until) throws Exception {
        var name = new X500Name("CN=" + OFFICER);
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(NOW.minus(Duration.ofDays(1))),
                Date.from(until),
                name,
                officer.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(officer.getPrivate());
        return Base64.getEncoder().encodeToString(builder.build(signer).getEncoded());
    }

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
