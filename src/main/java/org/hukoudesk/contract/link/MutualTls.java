package org.hukoudesk.contract.link;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/// The one way this project speaks TLS: version 1.3 only, P-256, and no authority trusted but the registry's own.
/// A context alone would still offer TLS 1.2, therefore it comes with the parameters that must be used with it. Whether
/// a certificate is still valid is asked of the given clock, like every other time in this project.
public final class MutualTls {

    private static final String PROTOCOL = "TLSv1.3";
    private static final String[] SUITES = {"TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256"};
    private static final String[] GROUPS = {"secp256r1"};
    private static final char[] IN_MEMORY_ONLY = {};

    private final SSLContext context;

    private MutualTls(SSLContext context) {
        this.context = context;
    }

    /// For an end that shows a certificate of its own: every workstation, and the registry.
    public static MutualTls with(Credential own, X509Certificate pinnedAuthority, Clock clock) {
        return new MutualTls(contextOf(keyManagers(own), pinnedAuthority, clock));
    }

    /// For the one call a workstation makes before it has a certificate: its enrolment.
    public static MutualTls withoutCertificate(X509Certificate pinnedAuthority, Clock clock) {
        return new MutualTls(contextOf(new KeyManager[0], pinnedAuthority, clock));
    }

    public SSLContext context() {
        return context;
    }

    /// Fresh parameters for a client; the server end adds that it needs a client certificate.
    public SSLParameters parameters() {
        SSLParameters parameters = new SSLParameters(SUITES.clone(), new String[] {PROTOCOL});
        parameters.setNamedGroups(GROUPS.clone());
        return parameters;
    }

    private static SSLContext contextOf(KeyManager[] keys, X509Certificate authority, Clock clock) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(new CertPathTrustManagerParameters(new TrustAtClock(authority, clock)));
            SSLContext made = SSLContext.getInstance(PROTOCOL);
            made.init(keys, trust.getTrustManagers(), null);
            return made;
        } catch (GeneralSecurityException e) {
            throw new WireException("link.tls-unavailable", e);
        }
    }

    private static KeyManager[] keyManagers(Credential own) {
        try {
            KeyStore store = emptyStore();
            store.setKeyEntry("own", own.key(), IN_MEMORY_ONLY, own.chain().toArray(X509Certificate[]::new));
            KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(store, IN_MEMORY_ONLY);
            return factory.getKeyManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("link.tls-unavailable", e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY_ONLY);
        return store;
    }

    /// One authority, and the clock's time instead of the machine's at each validation. Whether a certificate was
    /// revoked
    /// the registry asks its book, at every request and not only here.
    private static final class TrustAtClock extends PKIXBuilderParameters {

        private final Clock clock;

        TrustAtClock(X509Certificate authority, Clock clock) throws InvalidAlgorithmParameterException {
            super(Set.of(new TrustAnchor(authority, null)), new X509CertSelector());
            setRevocationEnabled(false);
            this.clock = clock;
        }

        @Override
        public Date getDate() {
            return Date.from(clock.instant());
        }
    }

    /// A private key with its certificate, own certificate first.
    public record Credential(PrivateKey key, List<X509Certificate> chain) {

        public Credential {
            chain = List.copyOf(chain);
        }

        public X509Certificate certificate() {
            return chain.getFirst();
        }

        /// The key stays out of every text.
        @Override
        public String toString() {
            return "Credential[" + certificate().getSerialNumber().toString(16) + "]";
        }
    }
}
