package org.hukoudesk.contract.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// A certificate as a text file to be given away (RFC 7468 §5).
public final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    /// @throws WireException if the file is not there or holds no certificate
    public static X509Certificate read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (IOException | CertificateException e) {
            throw new WireException("link.certificate-unreadable", e);
        }
    }

    /// @throws WireException if the disk does not take it
    public static void write(Path file, X509Certificate certificate) {
        byte[] newLine = "\n".getBytes(StandardCharsets.US_ASCII);
        try {
            String body = Base64.getMimeEncoder(LINE, newLine).encodeToString(certificate.getEncoded());
            Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | CertificateException e) {
            throw new WireException("link.certificate-unwritable", e);
        }
    }
}
