package org.hukoudesk.station.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/// `officers.json`: who may open this workstation, and for each officer the keys locked under the PIN. It can be read
/// before any PIN, so that the login screen can name the officers, and is signed with the workstation's key, so that
/// nobody adds themselves.
public final class OfficerFile {

    public static final String FILE = "officers.json";

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public OfficerFile(Path folder) {
        this.folder = folder;
    }

    /// An officer of this workstation.
    ///
    /// @param roles names of [org.hukoudesk.domain.casework.OfficerRole]
    /// @param certificate of the officer's own key, DER as base64
    /// @param secret the store's key and the officer's private key, see [OfficerSecret]
    public record Seated(
            String id,
            String name,
            String organ,
            String organName,
            Set<String> roles,
            String certificate,
            PinLock.Locked secret) {

        public Seated {
            roles = Set.copyOf(roles);
        }

        /// Ids only: names of officers do not go into logs.
        @Override
        public String toString() {
            return "Seated[" + id + "]";
        }
    }

    record Officers(List<Seated> officers) {

        Officers {
            officers = List.copyOf(officers);
        }
    }

    record Signed(String body, String signature) {}

    public boolean isThere() {
        return Files.exists(folder.resolve(FILE));
    }

    /// The officers, once the signature was checked.
    ///
    /// @throws IllegalStateException if the file was changed by somebody without the workstation's key
    public List<Seated> read(PublicKey workstation) {
        try {
            Signed signed = JSON.readValue(folder.resolve(FILE).toFile(), Signed.class);
            if (!isGenuine(signed, workstation)) {
                throw new IllegalStateException("the officer file was not signed by this workstation");
            }
            return JSON.readValue(signed.body(), Officers.class).officers();
        } catch (IOException e) {
            throw new UncheckedIOException("the officer file cannot be read", e);
        }
    }

    /// Written aside, synced, then moved: a cut leaves the old file or the new one.
    public void write(List<Seated> officers, PrivateKey workstation) {
        Path aside = folder.resolve(FILE + ".new");
        try {
            String body = JSON.writeValueAsString(new Officers(officers));
            byte[] text = JSON.writeValueAsBytes(new Signed(body, sign(body, workstation)));
            try (FileChannel channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(aside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("officers cannot be written as JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the officer file cannot be written", e);
        }
    }

    private static String sign(String body, PrivateKey workstation) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(workstation);
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the workstation's key cannot sign", e);
        }
    }

    private static boolean isGenuine(Signed signed, PublicKey workstation) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(workstation);
            signature.update(signed.body().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
