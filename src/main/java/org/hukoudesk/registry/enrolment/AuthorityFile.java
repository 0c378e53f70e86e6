package org.hukoudesk.registry.enrolment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.WireException;

/// `authority.p12` (the key, readable by its owner only) and `authority.pem` (the certificate, to be given away).
final class AuthorityFile {

    private static final String ALIAS = "authority";
    private static final int PEM_LINE = 64;

    private final Path folder;
    private final char[] password;

    AuthorityFile(Path folder, char[] password) {
        this.folder = folder;
        this.password = password.clone();
    }

    Optional<MutualTls.Credential> read() {
        Path file = keyFile();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            PrivateKey key = (PrivateKey) store.getKey(ALIAS, password);
            X509Certificate root = (X509Certificate) store.getCertificate(ALIAS);
            return Optional.of(new MutualTls.Credential(key, List.of(root)));
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("enrolment.authority-unreadable", e);
        }
    }

    void write(MutualTls.Credential authority) {
        try {
            Files.createDirectories(folder);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(ALIAS, authority.key(), password, new X509Certificate[] {authority.certificate()});
            writeKey(store);
            Files.writeString(folder.resolve("authority.pem"), pem(authority.certificate()));
        } catch (GeneralSecurityException | IOException e) {
            throw new WireException("enrolment.authority-unwritable", e);
        }
    }

    /// Written aside, synced, then moved: a cut leaves the whole file or none. An authority lost is every certificate
    /// lost.
    private void writeKey(KeyStore store) throws GeneralSecurityException, IOException {
        Path aside = folder.resolve("authority.p12.new");
        Files.deleteIfExists(aside);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(aside, options, ownerOnly)) {
            OutputStream out = Channels.newOutputStream(channel);
            store.store(out, password);
            channel.force(true);
        }
        Files.move(aside, keyFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path keyFile() {
        return folder.resolve("authority.p12");
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        byte[] newLine = "\n".getBytes(StandardCharsets.US_ASCII);
        String body = Base64.getMimeEncoder(PEM_LINE, newLine).encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }
}
