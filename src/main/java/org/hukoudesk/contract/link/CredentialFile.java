package org.hukoudesk.contract.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A key with its certificates in a PKCS#12 file, readable by its owner only: the workstation's identity, and the
/// registry's authority.
public final class CredentialFile {

    private static final String ALIAS = "own";

    private final Path file;
    private final char[] password;

    public CredentialFile(Path file, char[] password) {
        this.file = file;
        this.password = password.clone();
    }

    /// Empty while there is no such file.
    ///
    /// @throws WireException if it is there and cannot be read with this password
    public Optional<MutualTls.Credential> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            String only = store.aliases().nextElement();
            PrivateKey key = (PrivateKey) store.getKey(only, password);
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(only))
                    .map(X509Certificate.class::cast)
                    .toList();
            return Optional.of(new MutualTls.Credential(key, chain));
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("link.credential-unreadable", e);
        }
    }

    /// Written aside, synced, then moved: a cut leaves the old file or the new one. An authority lost is every
    /// certificate lost.
    ///
    /// @throws WireException if the disk does not take it
    public void write(MutualTls.Credential credential) {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(aside);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(
                    ALIAS, credential.key(), password, credential.chain().toArray(Certificate[]::new));
            try (FileChannel channel = FileChannel.open(aside, options, ownerOnly)) {
                store.store(Channels.newOutputStream(channel), password);
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("link.credential-unwritable", e);
        }
    }
}
