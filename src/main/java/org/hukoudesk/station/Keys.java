package org.hukoudesk.station;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import org.hukoudesk.store.StoreKey;

/// Certificates and passwords of a data folder.
final class Keys {

    /// The registry's authority, come with the installation.
    static final String AUTHORITY = "authority.pem";

    /// This workstation's certificate, to check the officer file before any PIN.
    static final String WORKSTATION = "workstation.pem";

    private static final int PEM_LINE = 64;

    private Keys() {}

    /// The workstation's private key is locked under the store's, so that it too opens only with a PIN.
    static char[] identityPassword(StoreKey store) {
        return HexFormat.of().formatHex(store.bytes()).toCharArray();
    }

    static X509Certificate certificate(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("no certificate: " + file.getFileName(), e);
        }
    }

    /// @throws IllegalStateException if the certificate was not given by this authority
    static X509Certificate workstation(Path folder) {
        X509Certificate own = certificate(folder.resolve(WORKSTATION));
        try {
            own.verify(certificate(folder.resolve(AUTHORITY)).getPublicKey());
            return own;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the workstation's certificate is not the registry's", e);
        }
    }

    static void write(Path file, X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'});
            String pem = "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            Files.writeString(file, pem);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.getFileName(), e);
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate just read cannot be written", e);
        }
    }
}
