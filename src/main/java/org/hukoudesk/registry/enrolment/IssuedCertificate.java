package org.hukoudesk.registry.enrolment;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/// A certificate this registry has issued.
public record IssuedCertificate(Holder holder, X509Certificate certificate) {

    /// Lower-case hexadecimal, the key of the book.
    public String serial() {
        return serialOf(certificate);
    }

    public PublicKey publicKey() {
        return certificate.getPublicKey();
    }

    public boolean isValidAt(Instant instant) {
        return !instant.isBefore(certificate.getNotBefore().toInstant())
                && !instant.isAfter(certificate.getNotAfter().toInstant());
    }

    public static String serialOf(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16);
    }

    @Override
    public String toString() {
        return "IssuedCertificate[" + holder + " " + serial() + "]";
    }
}
