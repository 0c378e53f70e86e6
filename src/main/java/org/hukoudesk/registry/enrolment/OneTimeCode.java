package org.hukoudesk.registry.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.hukoudesk.contract.link.WireException;

/// A code that is handed over on paper, once, and then certifies one key of one holder.
/// It has 98 random bits, so its plain SHA-256 cannot be searched and guessing over the wire is hopeless.
///
/// @param hash what the book keeps; the code itself is kept nowhere
public record OneTimeCode(Holder holder, String hash, Instant expiresAt) {

    /// No 0, 1, I, L, O, U: the code is read from paper and typed.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    /// A new code to be shown once, such as `7KQ2M-…`.
    public static String random(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    public static OneTimeCode of(Holder holder, String code, Instant expiresAt) {
        return new OneTimeCode(holder, hashOf(code), expiresAt);
    }

    /// SHA-256 in hexadecimal of the code without its hyphens, in capitals.
    public static String hashOf(String code) {
        String plain = code.replace("-", "").strip().toUpperCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new WireException("link.digest-missing", e);
        }
    }
}
