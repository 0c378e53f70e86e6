package org.hukoudesk.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The random 256-bit key of an encrypted database or blob folder. It exists in the clear only in memory; wrapping it
/// under a PIN or token is the caller's work.
public final class StoreKey {

    /// 256 bits: AES-256 for blobs, and more entropy than the weak key derivation of H2 could ever spoil.
    public static final int BYTES = 32;

    private final byte[] bytes;

    private StoreKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a store key has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    public static StoreKey of(byte[] bytes) {
        return new StoreKey(bytes);
    }

    public static StoreKey ofHex(String hex) {
        return new StoreKey(HexFormat.of().parseHex(hex));
    }

    public static StoreKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new StoreKey(bytes);
    }

    /// The key itself, for the key ring that wraps it.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The key as the hexadecimal file password of H2.
    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /// The key as the AES key other keys are derived from.
    public SecretKey forAes() {
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return StoreKey.class.hashCode();
    }

    @Override
    public String toString() {
        return "StoreKey[hidden]";
    }
}
