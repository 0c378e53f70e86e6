package org.hukoudesk.registry.enrolment;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.hukoudesk.contract.link.CredentialFile;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Pem;
import org.hukoudesk.contract.link.WireException;

/// The registry's own small certificate authority: one P-256 key in a PKCS#12 file of the registry's data folder.
/// It is the only authority either end of the link trusts.
public final class Authority {

    static final String SIGNATURE = "SHA256withECDSA";

    private static final String ORGANISATION = "Hukou Desk";

    private final MutualTls.Credential own;
    private final Clock clock;

    private Authority(MutualTls.Credential own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /// Opens the authority of this data folder; on the first start it is made.
    /// @throws WireException if the file cannot be read or written, or the password is wrong
    public static Authority open(Path folder, char[] password, Clock clock) {
        var file = new CredentialFile(folder.resolve("authority.p12"), password);
        MutualTls.Credential own = file.read().orElseGet(() -> {
            MutualTls.Credential made = selfSigned(clock);
            file.write(made);
            Pem.write(folder.resolve("authority.pem"), made.certificate());
            return made;
        });
        return new Authority(own, clock);
    }

    public X509Certificate certificate() {
        return own.certificate();
    }

    /// A new key and certificate for the registry's own sockets.
    /// @param hosts names and addresses by which workstations call it; at least one
    public ServerIdentity serverIdentity(List<String> hosts) {
        KeyPair pair = newKeyPair();
        try {
            X509v3CertificateBuilder builder = CertificateProfile.SERVER.builder(
                    issuer(), name("server", hosts.getFirst()), pair.getPublic(), clock.instant());
            builder.addExtension(Extension.subjectAlternativeName, false, CertificateProfile.hostNames(hosts));
            List<X509Certificate> chain = List.of(sign(builder), certificate());
            return new ServerIdentity(new MutualTls.Credential(pair.getPrivate(), chain), certificate());
        } catch (IOException e) {
            throw new WireException("enrolment.cannot-issue", e);
        }
    }

    IssuedCertificate certifyWorkstation(Workstation workstation, PublicKey key) {
        X500Name subject = name("workstation", workstation.id());
        return new IssuedCertificate(
                Holder.workstation(workstation.id()), issue(CertificateProfile.WORKSTATION, subject, key));
    }

    /// Organ and roles stand in the certificate for whoever reads it; the registry itself asks its book.
    IssuedCertificate certifyOfficer(Officer officer, PublicKey key) {
        X500NameBuilder subject = new X500NameBuilder()
                .addRDN(BCStyle.O, ORGANISATION)
                .addRDN(BCStyle.OU, "officer")
                .addRDN(BCStyle.OU, "organ:" + officer.organ());
        officer.roles().stream().sorted().forEach(role -> subject.addRDN(BCStyle.OU, "role:" + role));
        subject.addRDN(BCStyle.CN, officer.id());
        return new IssuedCertificate(
                Holder.officer(officer.id()), issue(CertificateProfile.OFFICER, subject.build(), key));
    }

    private X509Certificate issue(CertificateProfile profile, X500Name subject, PublicKey key) {
        try {
            return sign(profile.builder(issuer(), subject, key, clock.instant()));
        } catch (IOException e) {
            throw new WireException("enrolment.cannot-issue", e);
        }
    }

    private X500Name issuer() {
        return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
    }

    private X509Certificate sign(X509v3CertificateBuilder builder) {
        return sign(builder, own.key());
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(key)));
        } catch (OperatorCreationException | CertificateException e) {
            throw new WireException("enrolment.cannot-issue", e);
        }
    }

    private static MutualTls.Credential selfSigned(Clock clock) {
        KeyPair pair = newKeyPair();
        X500Name name = name("authority", "Hukou Desk Registry CA");
        try {
            X509Certificate root = sign(
                    CertificateProfile.AUTHORITY.builder(name, name, pair.getPublic(), clock.instant()),
                    pair.getPrivate());
            return new MutualTls.Credential(pair.getPrivate(), List.of(root));
        } catch (IOException e) {
            throw new WireException("enrolment.cannot-issue", e);
        }
    }

    private static X500Name name(String unit, String commonName) {
        return new X500NameBuilder()
                .addRDN(BCStyle.O, ORGANISATION)
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new WireException("enrolment.cannot-issue", e);
        }
    }
}
