package org.hukoudesk.station;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.hukoudesk.contract.link.Pem;
import org.hukoudesk.store.StoreKey;

/// Certificates and passwords of a data folder.
final class Keys {

    /// The registry's authority, come with the installation.
    static final String AUTHORITY = "authority.pem";

    /// This workstation's certificate, to check the officer file before any PIN.
    static final String WORKSTATION = "workstation.pem";

    private Keys() {}

    /// The workstation's private key is locked under the store's, so that it too opens only with a PIN.
    static char[] identityPassword(StoreKey store) {
        return HexFormat.of().formatHex(store.bytes()).toCharArray();
    }

    /// @throws IllegalStateException if the certificate was not given by this authority
    static X509Certificate workstation(Path folder) {
        X509Certificate own = Pem.read(folder.resolve(WORKSTATION));
        try {
            own.verify(Pem.read(folder.resolve(AUTHORITY)).getPublicKey());
            return own;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the workstation's certificate is not the registry's", e);
        }
    }
}
