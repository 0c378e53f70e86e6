package org.hukoudesk.station.enrolment;

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
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.WireException;

/// `identity.p12`: the workstation's key, its certificate and the registry's authority. Readable by its owner only.
final class IdentityFile {

    private static final String ALIAS = "workstation";

    private final Path folder;
    private final char[] password;

    IdentityFile(Path folder, char[] password) {
        this.folder = folder;
        this.password = password.clone();
    }

    Optional<MutualTls.Credential> read() {
        Path file = file();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            PrivateKey key = (PrivateKey) store.getKey(ALIAS, password);
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(ALIAS))
                    .map(X509Certificate.class::cast)
                    .toList();
            return Optional.of(new MutualTls.Credential(key, chain));
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("identity.unreadable", e);
        }
    }

    /// Written aside, synced, then moved, so that a cut during a renewal leaves the old identity or the new one.
    void write(MutualTls.Credential identity) {
        Path aside = folder.resolve("identity.p12.new");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(aside);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(ALIAS, identity.key(), password, identity.chain().toArray(Certificate[]::new));
            try (FileChannel channel = FileChannel.open(aside, options, ownerOnly)) {
                store.store(Channels.newOutputStream(channel), password);
                channel.force(true);
            }
            Files.move(aside, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("identity.unwritable", e);
        }
    }

    private Path file() {
        return folder.resolve(StationIdentity.FILE);
    }
}
