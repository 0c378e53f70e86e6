package org.hukoudesk.registry.rows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// A hash of any number of residents in which their order does not matter: the sum, modulo 2^256, of the SHA-256 of
/// each
/// resident's cells in the order of the columns, joined by U+001F. A sum, because with an exclusive or two alike would
/// vanish.
public final class ContentHash {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final String BETWEEN = "\u001f";

    private final MessageDigest digest = sha256();
    private BigInteger sum;

    /// Goes on from a text that [#text] gave.
    public ContentHash(String from) {
        this.sum = new BigInteger(from, 16);
    }

    public static ContentHash ofNobody() {
        return new ContentHash("0");
    }

    public void add(Row resident) {
        List<String> cells = resident.inOrder();
        byte[] hash = digest.digest(String.join(BETWEEN, cells).getBytes(StandardCharsets.UTF_8));
        sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
    }

    /// 64 hexadecimal digits.
    public String text() {
        String digits = sum.toString(16);
        return "0".repeat(64 - digits.length()) + digits;
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
