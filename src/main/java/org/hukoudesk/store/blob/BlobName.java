package org.hukoudesk.store.blob;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Name of a content: its SHA-256 as 64 lower-case hexadecimal digits.
public record BlobName(String hex) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public BlobName {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex");
        }
    }

    public static BlobName of(byte[] content) {
        return new BlobName(HexFormat.of().formatHex(sha256().digest(content)));
    }

    static BlobName ofDigest(MessageDigest digest) {
        return new BlobName(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
