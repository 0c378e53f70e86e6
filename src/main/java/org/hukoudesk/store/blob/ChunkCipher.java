package org.hukoudesk.store.blob;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals or opens the chunks of one file in their order.
final class ChunkCipher {

    private static final int NONCE_BYTES = 12;

    private final SecretKey key;
    private long number;

    ChunkCipher(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] chunk, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(chunk);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    byte[] open(byte[] sealed, boolean last) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new IOException("chunk " + number + " is not as it was written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putInt(last ? 1 : 0)
                .putLong(number++)
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(AesSealing.TAG_BYTES * 8, nonce));
        return cipher;
    }
}
