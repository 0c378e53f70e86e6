package org.hukoudesk.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final String ID = "WS-500112-01";
    private static final String NAME = "O=Hukou Desk,OU=workstation,CN=" + ID;
    private static final char[] PASSWORD = "test only".toCharArray();

    @TempDir
    Path folder;

    private final EnrolmentBookInMemory book = new EnrolmentBookInMemory();
    private final Workstation workstation = new Workstation(ID, Set.of("500112430"), true);
    private String code = "";
    private EnrolmentDesk desk;

    @BeforeEach
    void openDesk() {
        desk = new EnrolmentDesk(Authority.open(folder, PASSWORD, CLOCK), book, CLOCK);
        book.addWorkstation(workstation);
        code = newCode(Holder.workstation(ID));
    }

    @Test
    void certifiesAWorkstationForNinetyDays() throws Exception {
        IssuedCertificate issued = certified(desk.enrol(new Credentials(ID, code), request(NAME, "secp256r1")));

        issued.certificate().verify(desk.authorityCertificate().getPublicKey());
        assertThat(issued.certificate().getNotAfter().toInstant())
                .isEqualTo(CLOCK.instant().plus(Duration.ofDays(90)));
        assertThat(issued.certificate().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(issued.certificate().getSerialNumber().bitLength()).isGreaterThan(128);
        assertThat(book.status(issued.serial())).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void refusesACodeUsedTwice() {
        byte[] request = request(NAME, "secp256r1");
        certified(desk.enrol(new Credentials(ID, code), request));

        assertThat(refused(desk.enrol(new Credentials(ID, code), request))).isEqualTo("code-refused");
    }

    @Test
    void refusesACodeThatHasExpired() {
        String old = OneTimeCode.random(new SecureRandom());
        book.addCode(OneTimeCode.of(Holder.workstation(ID), old, CLOCK.instant()));

        assertThat(refused(desk.enrol(new Credentials(ID, old), request(NAME, "secp256r1"))))
                .isEqualTo("code-refused");
    }

    @Test
    void keepsTheCodeWhenTheRequestIsUnfit() {
        assertThat(refused(desk.enrol(new Credentials(ID, code), request(NAME, "secp384r1"))))
                .isEqualTo("key-unfit");
        assertThat(refused(desk.enrol(new Credentials(ID, code), request("CN=WS-500112-02", "secp256r1"))))
                .isEqualTo("name-differs");

        certified(desk.enrol(new Credentials(ID, code), request(NAME, "secp256r1")));
    }

    @Test
    void acceptsACodeTypedInSmallLettersWithoutHyphens() {
        String typed = code.toLowerCase(Locale.ROOT).replace("-", "");

        certified(desk.enrol(new Credentials(ID, typed), request(NAME, "secp256r1")));
    }

    @Test
    void refusesToRenewUnderAnotherName() {
        var current = certified(desk.enrol(new Credentials(ID, code), request(NAME, "secp256r1")))
                .certificate();
        String other = NAME.replace("-01", "-02");

        assertThat(refused(desk.reenrol(current, workstation, request(other, "secp256r1"))))
                .isEqualTo("name-differs");
        certified(desk.reenrol(current, workstation, request(NAME, "secp256r1")));
        assertThat(book.certificatesOf(Holder.workstation(ID))).hasSize(2);
    }

    @Test
    void certifiesOfficersOfItsOwnOrgansOnly() throws Exception {
        book.addOfficer(new Officer("500112-0007", "周敏", "500112430", Set.of("ACCEPT"), true));
        book.addOfficer(new Officer("510603-0001", "唐蓉", "510603001", Set.of("ACCEPT"), true));
        String own = newCode(Holder.officer("500112-0007"));
        String foreign = newCode(Holder.officer("510603-0001"));

        var issued = certified(desk.certifyOfficer(
                workstation, new Credentials("500112-0007", own), request("CN=500112-0007", "secp256r1")));

        assertThat(issued.certificate().getSubjectX500Principal().getName())
                .contains("CN=500112-0007", "OU=organ:500112430", "OU=role:ACCEPT");
        assertThat(issued.certificate().getExtendedKeyUsage()).doesNotContain("1.3.6.1.5.5.7.3.2");
        assertThat(refused(desk.certifyOfficer(
                        workstation, new Credentials("510603-0001", foreign), request("CN=510603-0001", "secp256r1"))))
                .isEqualTo("code-refused");
    }

    @Test
    void keepsItsAuthorityAcrossStarts() throws Exception {
        Authority again = Authority.open(folder, PASSWORD, CLOCK);

        assertThat(again.certificate()).isEqualTo(desk.authorityCertificate());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("authority.p12"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("authority.pem")).content().startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void survivesRequestsWithAnyByteChanged() {
        byte[] der = Base64.getMimeDecoder().decode(request(NAME, "secp256r1"));
        Random random = new Random(20261123);
        for (int i = 0; i < 1000; i++) {
            byte[] broken = der.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(desk.enrol(new Credentials(ID, code), Base64.getEncoder().encode(broken)))
                    .isInstanceOf(Enrolment.Declined.class);
        }
        assertThat(refused(desk.enrol(new Credentials(ID, code), new byte[LinkLimits.MAX_SIGNING_REQUEST + 1])))
                .isEqualTo("key-unfit");
    }

    private String newCode(Holder holder) {
        String made = OneTimeCode.random(new SecureRandom());
        book.addCode(OneTimeCode.of(holder, made, CLOCK.instant().plus(Duration.ofDays(1))));
        return made;
    }

    private static IssuedCertificate certified(Enrolment outcome) {
        assertThat(outcome).isInstanceOf(Enrolment.Certified.class);
        return ((Enrolment.Certified) outcome).issued();
    }

    private static String refused(Enrolment outcome) {
        assertThat(outcome).isInstanceOf(Enrolment.Declined.class);
        Problem problem = ((Enrolment.Declined) outcome).problem();
        return problem.code();
    }

    private static byte[] request(String subject, String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            KeyPair pair = generator.generateKeyPair();
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            byte[] der = new JcaPKCS10CertificationRequestBuilder(new X500Name(subject), pair.getPublic())
                    .build(signer)
                    .getEncoded();
            return Base64.getMimeEncoder().encode(der);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
