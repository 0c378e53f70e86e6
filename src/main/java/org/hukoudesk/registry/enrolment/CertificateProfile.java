package org.hukoudesk.registry.enrolment;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/// What a certificate of each kind may be used for (RFC 5280). An officer's certificate carries no client usage: the
/// handshake refuses it, so an officer's key never opens a connection.
enum CertificateProfile {
    AUTHORITY(Duration.ofDays(3650), KeyUsage.keyCertSign | KeyUsage.cRLSign),
    SERVER(Duration.ofDays(90), KeyUsage.digitalSignature),
    WORKSTATION(Duration.ofDays(90), KeyUsage.digitalSignature),
    /// A year: an officer's key has no renewal of its own yet, each new one needs a code from the registry.
    OFFICER(Duration.ofDays(365), KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

    /// A workstation's clock may be a little behind.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    /// CA/Browser Forum rules ask for 64 random bits; RFC 5280 allows 20 octets, positive.
    private static final int SERIAL_BITS = 152;

    private final Duration life;
    private final int usage;

    CertificateProfile(Duration life, int usage) {
        this.life = life;
        this.usage = usage;
    }

    X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key, Instant now)
            throws CertIOException {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer,
                serial(),
                Date.from(now.minus(CLOCK_TOLERANCE)),
                Date.from(now.plus(life)),
                subject,
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(this == AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (this != AUTHORITY) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose()));
        }
        return builder;
    }

    private KeyPurposeId purpose() {
        return switch (this) {
            case AUTHORITY -> KeyPurposeId.anyExtendedKeyUsage;
            case SERVER -> KeyPurposeId.id_kp_serverAuth;
            case WORKSTATION -> KeyPurposeId.id_kp_clientAuth;
            case OFFICER -> KeyPurposeId.id_kp_documentSigning;
        };
    }

    static GeneralNames hostNames(List<String> hosts) {
        return new GeneralNames(hosts.stream()
                .map(host -> new GeneralName(isAddress(host) ? GeneralName.iPAddress : GeneralName.dNSName, host))
                .toArray(GeneralName[]::new));
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS);
    }

    private static boolean isAddress(String host) {
        return host.contains(":") || host.matches("[0-9.]+");
    }
}
