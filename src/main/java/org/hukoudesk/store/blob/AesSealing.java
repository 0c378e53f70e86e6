package org.hukoudesk.store.blob;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// AES-256-GCM in chunks, so that a file of any length is read without holding it whole.
///
/// A file is a random salt and then chunks of 64 KiB, each with its tag; the last is shorter, possibly empty. Every
/// file
/// has a key of its own (HKDF-SHA-256 over the folder's key and the salt), so the chunk's number can be its nonce; the
/// nonce of the last chunk carries a mark, so that a file cut at a chunk's border does not pass.
final class AesSealing implements Sealing {

    static final int CHUNK_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;
    static final int SALT_BYTES = 32;

    private static final byte[] PURPOSE = "hukoudesk blob 1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey folderKey;
    private final SecureRandom random;

    AesSealing(SecretKey folderKey, SecureRandom random) {
        this.folderKey = folderKey;
        this.random = random;
    }

    @Override
    public OutputStream seal(OutputStream file) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        file.write(salt);
        return new SealingStream(file, new ChunkCipher(fileKey(salt)));
    }

    @Override
    public InputStream open(InputStream file) throws IOException {
        byte[] salt = file.readNBytes(SALT_BYTES);
        if (salt.length < SALT_BYTES) {
            throw new EOFException("the file has no salt");
        }
        return new OpeningStream(new DataInputStream(file), new ChunkCipher(fileKey(salt)));
    }

    @Override
    public long contentBytes(long fileBytes) {
        long sealed = fileBytes - SALT_BYTES;
        long whole = sealed / (CHUNK_BYTES + TAG_BYTES);
        return sealed - (whole + 1) * TAG_BYTES;
    }

    private SecretKey fileKey(byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(folderKey)
                                    .addSalt(salt)
                                    .thenExpand(PURPOSE, 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("JDK 25 has HKDF", e);
        }
    }

    /// Collects whole chunks and writes each sealed.
    private static final class SealingStream extends OutputStream {

        private final OutputStream file;
        private final ChunkCipher cipher;
        private final byte[] chunk = new byte[CHUNK_BYTES];
        private int filled;
        private boolean closed;

        SealingStream(OutputStream file, ChunkCipher cipher) {
            this.file = file;
            this.cipher = cipher;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                int part = Math.min(left, CHUNK_BYTES - filled);
                System.arraycopy(bytes, from, chunk, filled, part);
                filled += part;
                from += part;
                left -= part;
                if (filled == CHUNK_BYTES) {
                    file.write(cipher.seal(chunk, false));
                    filled = 0;
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (file) {
                    file.write(cipher.seal(Arrays.copyOf(chunk, filled), true));
                }
            }
        }
    }

    /// Opens chunk after chunk; a chunk shorter than a whole one must be the last.
    private static final class OpeningStream extends InputStream {

        private final DataInputStream file;
        private final ChunkCipher cipher;
        private byte[] chunk = {};
        private int position;
        private boolean last;

        OpeningStream(DataInputStream file, ChunkCipher cipher) {
            this.file = file;
            this.cipher = cipher;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (position == chunk.length) {
                if (last) {
                    return -1;
                }
                next();
            }
            int part = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, bytes, offset, part);
            position += part;
            return part;
        }

        private void next() throws IOException {
            byte[] sealed = file.readNBytes(CHUNK_BYTES + TAG_BYTES);
            last = sealed.length < CHUNK_BYTES + TAG_BYTES;
            chunk = cipher.open(sealed, last);
            position = 0;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
