package org.hukoudesk.station.login;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Locks secrets under a PIN: Argon2id (RFC 9106) makes the key, AES-256-GCM locks. Each try costs time and memory, so
/// that who steals the file cannot run through all PINs.
public final class PinLock {

    /// Second recommended choice of RFC 9106 §4: 64 MiB, three passes; a good part of a second on a counter PC.
    public static final Cost USUAL = new Cost(64 * 1024, 3);

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    public PinLock(SecureRandom random) {
        this.random = random;
    }

    /// What one try costs.
    public record Cost(int memoryKib, int passes) {}

    /// A locked secret; binary values as base64.
    public record Locked(String salt, Cost cost, String nonce, String sealed) {}

    /// Locks a secret. The caller wipes PIN and secret.
    public Locked lock(byte[] secret, char[] pin, Cost cost) {
        byte[] salt = bytes(SALT_BYTES);
        byte[] nonce = bytes(NONCE_BYTES);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key(pin, salt, cost), nonce).doFinal(secret);
            return new Locked(text(salt), cost, text(nonce), text(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /// The secret, or empty when it is not the PIN. The caller wipes both.
    ///
    /// @throws IllegalStateException if what was locked is damaged in its form
    public static Optional<byte[]> unlock(Locked locked, char[] pin) {
        byte[] key = key(pin, binary(locked.salt()), locked.cost());
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, binary(locked.nonce())).doFinal(binary(locked.sealed())));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the locked secret is damaged", e);
        }
    }

    private static byte[] key(char[] pin, byte[] salt, Cost cost) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(1)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[KEY_BYTES];
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(pin));
        byte[] typed = new byte[encoded.remaining()];
        encoded.get(typed).rewind().put(new byte[typed.length]);
        generator.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return key;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] bytes(int count) {
        byte[] made = new byte[count];
        random.nextBytes(made);
        return made;
    }

    private static String text(byte[] binary) {
        return Base64.getEncoder().encodeToString(binary);
    }

    private static byte[] binary(String text) {
        return Base64.getDecoder().decode(text);
    }
}
