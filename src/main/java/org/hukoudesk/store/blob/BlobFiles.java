package org.hukoudesk.store.blob;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.StoreKey;

/// Contents in files named by their hash. A name that has been returned can be read after any power cut; so write the
/// blob first and the row that names it afterwards.
public final class BlobFiles {

    /// A scanned A4 side in colour is 1 to 3 MB; a booklet in one PDF stays below this.
    public static final long MAX_BYTES = 64L << 20;

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Folders folders;
    private final Disk disk;
    private final Sealing sealing;

    private BlobFiles(Disk disk, Path root, Sealing sealing) {
        this.disk = disk;
        this.sealing = sealing;
        this.folders = new Folders(disk, root);
    }

    /// In the clear, on this machine's disk.
    public static BlobFiles plain(Path root) {
        return plain(new MachineDisk(), root);
    }

    /// Blobs in the clear, for a registry on an encrypted disk. The parent of `root` must exist.
    public static BlobFiles plain(Disk disk, Path root) {
        return opened(new BlobFiles(disk, root, Sealing.inTheClear()));
    }

    /// Encrypted, on this machine's disk.
    public static BlobFiles encrypted(Path root, StoreKey key) {
        return encrypted(new MachineDisk(), root, key);
    }

    /// Blobs encrypted with AES-256-GCM. The parent of `root` must exist.
    public static BlobFiles encrypted(Disk disk, Path root, StoreKey key) {
        return opened(new BlobFiles(disk, root, new AesSealing(key.forAes(), new SecureRandom())));
    }

    /// Files half written when the power went are of no use to anybody.
    private static BlobFiles opened(BlobFiles blobs) {
        return blobs.guarded("the blob folder cannot be opened", () -> {
            blobs.folders.prepare();
            return blobs;
        });
    }

    /// Writes a content and answers its name when it is on the platter. A content that is already there is not written
    /// again. The stream is not closed.
    ///
    /// @throws StoreException when it is longer than [#MAX_BYTES] or the disk fails
    public BlobName put(InputStream content) {
        return guarded("a blob cannot be written", () -> {
            Path part = folders.newPart();
            BlobName name = writePart(part, content);
            keep(part, name);
            return name;
        });
    }

    /// Writes a content only if it has the expected name.
    Optional<BlobName> putIfNamed(BlobName expected, InputStream content) {
        return guarded("a blob cannot be written", () -> {
            Path part = folders.newPart();
            BlobName name = writePart(part, content);
            if (!name.equals(expected)) {
                disk.delete(part);
                return Optional.empty();
            }
            keep(part, name);
            return Optional.of(name);
        });
    }

    private BlobName writePart(Path part, InputStream content) throws IOException {
        MessageDigest digest = BlobName.sha256();
        try (OutputStream out = new DigestOutputStream(sealing.seal(disk.write(part)), digest)) {
            copy(content, out);
        }
        disk.sync(part);
        return BlobName.ofDigest(digest);
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            total += read;
            if (total > MAX_BYTES) {
                throw new IOException("longer than " + MAX_BYTES + " bytes");
            }
            out.write(buffer, 0, read);
        }
    }

    /// The rename comes after the content's sync and before the folder's: at no moment a name leads to half a content.
    private void keep(Path part, BlobName name) throws IOException {
        Path home = folders.home(name);
        if (disk.exists(home)) {
            disk.delete(part);
        } else {
            disk.move(part, home);
        }
        disk.syncFolder(folders.shard(name));
    }

    public boolean has(BlobName name) {
        return disk.exists(folders.file(name));
    }

    /// [#has], and it stays: another writer may have named the file without having synced the name yet.
    boolean hasForGood(BlobName name) {
        return guarded("a blob cannot be seen", () -> {
            if (!has(name)) {
                return false;
            }
            folders.home(name);
            disk.syncFolder(folders.shard(name));
            return true;
        });
    }

    /// Length of the content in bytes.
    public long size(BlobName name) {
        return guarded("a blob cannot be seen", () -> sealing.contentBytes(disk.size(folders.file(name))));
    }

    /// Whole content, checked against its name.
    ///
    /// @throws StoreException when it is not there, or not what was written
    public byte[] read(BlobName name) {
        return guarded("a blob cannot be read", () -> {
            try (InputStream in = sealing.open(disk.read(folders.file(name)))) {
                byte[] content = in.readAllBytes();
                if (!BlobName.of(content).equals(name)) {
                    throw new IOException("the content does not have the hash it is named by");
                }
                return content;
            }
        });
    }

    /// Content as a stream. Encrypted chunks are checked as they are read; contents in the clear are not.
    public InputStream open(BlobName name) {
        return guarded(
                "a blob cannot be read",
                () -> new BufferedInputStream(sealing.open(disk.read(folders.file(name))), BUFFER_BYTES));
    }

    /// Uploads into this folder.
    public Uploads uploads() {
        return new Uploads(this, disk, sealing, folders);
    }

    <R> R guarded(String problem, DiskWork<R> work) {
        try {
            return work.run();
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new StoreException(StoreException.Kind.BROKEN, problem + ": it is not there", e);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.BROKEN, problem, e);
        }
    }

    /// Work on the disk, whose failures become the store's.
    interface DiskWork<R> {
        R run() throws IOException;
    }
}
