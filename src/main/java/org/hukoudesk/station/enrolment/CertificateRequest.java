package org.hukoudesk.station.enrolment;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.hukoudesk.contract.link.WireException;

/// A key made here and the request to certify it. The private key never leaves this machine.
///
/// @param body what EST wants: the DER request as base64 in lines (RFC 7030 §4.2.1)
public record CertificateRequest(KeyPair keys, String body) {

    /// For a new holder: a workstation (`workstation`) or an officer (`officer`).
    public static CertificateRequest forNew(String unit, String id) {
        return of(new X500NameBuilder()
                .addRDN(BCStyle.O, "Hukou Desk")
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.CN, id)
                .build());
    }

    /// For a new key under the very name of the present certificate.
    public static CertificateRequest forSame(X500Principal subject) {
        return of(X500Name.getInstance(subject.getEncoded()));
    }

    private static CertificateRequest of(X500Name subject) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            byte[] der = new JcaPKCS10CertificationRequestBuilder(subject, keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                    .getEncoded();
            return new CertificateRequest(keys, Base64.getMimeEncoder().encodeToString(der) + "\r\n");
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new WireException("identity.cannot-request", e);
        }
    }
}
