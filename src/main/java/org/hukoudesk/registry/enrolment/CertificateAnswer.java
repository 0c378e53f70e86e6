package org.hukoudesk.registry.enrolment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.hukoudesk.contract.link.WireException;

/// A certs-only PKCS#7 message in base64 (RFC 7030 §4.1.3). Definite length and a closing line break: clients of
/// Bouncy Castle wait for ever without them.
public final class CertificateAnswer {

    private static final int LINE = 76;
    private static final byte[] CRLF = {'\r', '\n'};

    private CertificateAnswer() {}

    public static byte[] of(List<X509Certificate> certificates) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addCertificates(new JcaCertStore(certificates));
            byte[] der =
                    generator.generate(new CMSAbsentContent()).toASN1Structure().getEncoded(ASN1Encoding.DER);
            String text = Base64.getMimeEncoder(LINE, CRLF).encodeToString(der) + "\r\n";
            return text.getBytes(StandardCharsets.US_ASCII);
        } catch (CertificateEncodingException | CMSException | IOException e) {
            throw new WireException("enrolment.cannot-answer", e);
        }
    }
}
