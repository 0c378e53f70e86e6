package org.hukoudesk.store.blob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/// Where things lie: `ab/cd/<hash>` for contents, `upload/<hash>/<offset>` for pieces of uploads, `part/` for what is
/// being written.
final class Folders {

    private final Disk disk;
    private final Path root;

    Folders(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    void prepare() throws IOException {
        make(root);
        make(root.resolve("part"));
        make(root.resolve("upload"));
        for (Path part : disk.list(root.resolve("part"))) {
            disk.delete(part);
        }
    }

    Path newPart() {
        return root.resolve("part").resolve(UUID.randomUUID().toString());
    }

    /// Two levels keep folders below some thousand entries for a hundred million contents.
    Path shard(BlobName name) {
        return root.resolve(name.hex().substring(0, 2)).resolve(name.hex().substring(2, 4));
    }

    Path file(BlobName name) {
        return shard(name).resolve(name.hex());
    }

    /// The file, in a folder that is there for good.
    Path home(BlobName name) throws IOException {
        Path shard = shard(name);
        make(root.resolve(name.hex().substring(0, 2)));
        make(shard);
        return file(name);
    }

    Path upload(BlobName name) {
        return root.resolve("upload").resolve(name.hex());
    }

    /// The parent is synced even when the folder is there: who created it may not have come to that.
    void make(Path folder) throws IOException {
        disk.createFolder(folder);
        disk.syncFolder(parent(folder));
    }

    static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a blob folder is not the root of a file system");
        }
        return parent;
    }
}
