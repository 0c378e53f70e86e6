package org.hukoudesk.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Contents that arrive in pieces over a line that breaks. An upload is known by the name its content will have.
///
/// Every piece is a small blob of its own, sealed and synced before it is acknowledged, so a piece is there whole or
/// not
/// at all. Two senders of one content do not harm each other: at worst the end does not have the hash and they begin
/// again.
public final class Uploads {

    /// Longest piece: some seconds on a slow line, so that a break costs little.
    public static final int MAX_PIECE_BYTES = 4 << 20;

    private final BlobFiles blobs;
    private final Disk disk;
    private final Sealing sealing;
    private final Folders folders;

    Uploads(BlobFiles blobs, Disk disk, Sealing sealing, Folders folders) {
        this.blobs = blobs;
        this.disk = disk;
        this.sealing = sealing;
        this.folders = folders;
    }

    /// What is already here: the whole, the beginning, or nothing.
    public Upload state(BlobName name) {
        if (blobs.hasForGood(name)) {
            return new Upload.Complete(blobs.size(name));
        }
        return new Upload.Growing(blobs.guarded("an upload cannot be seen", () -> end(pieces(name))));
    }

    /// Takes the next piece; it is on the platter when this returns [Upload.Growing].
    public Upload append(BlobName name, long offset, byte[] piece) {
        if (blobs.hasForGood(name)) {
            return new Upload.Complete(blobs.size(name));
        }
        return blobs.guarded("a piece of an upload cannot be written", () -> {
            long expected = end(pieces(name));
            if (offset != expected) {
                return new Upload.WrongOffset(expected);
            }
            if (piece.length > MAX_PIECE_BYTES || offset + piece.length > BlobFiles.MAX_BYTES) {
                return new Upload.TooLong(Math.min(MAX_PIECE_BYTES, BlobFiles.MAX_BYTES - offset));
            }
            if (piece.length > 0) {
                write(name, offset, piece);
            }
            return new Upload.Growing(offset + piece.length);
        });
    }

    private void write(BlobName name, long offset, byte[] piece) throws IOException {
        Path part = folders.newPart();
        try (OutputStream out = sealing.seal(disk.write(part))) {
            out.write(piece);
        }
        disk.sync(part);
        folders.make(folders.upload(name));
        disk.move(part, folders.upload(name).resolve(Long.toString(offset)));
        disk.syncFolder(folders.upload(name));
    }

    /// Joins the pieces, checks the hash, and keeps the content or throws it away.
    public Upload finish(BlobName name) {
        if (blobs.hasForGood(name)) {
            discard(name);
            return new Upload.Complete(blobs.size(name));
        }
        boolean kept = blobs.guarded("an upload cannot be joined", () -> {
            try (InputStream whole = join(pieces(name))) {
                return blobs.putIfNamed(name, whole).isPresent();
            }
        });
        discard(name);
        return kept ? new Upload.Complete(blobs.size(name)) : new Upload.WrongContent();
    }

    /// Throws away what has arrived.
    public void discard(BlobName name) {
        blobs.guarded("an upload cannot be thrown away", () -> {
            Path folder = folders.upload(name);
            if (disk.exists(folder)) {
                for (Path piece : disk.list(folder)) {
                    disk.delete(piece);
                }
                disk.delete(folder);
            }
            return folder;
        });
    }

    private InputStream join(List<Piece> pieces) throws IOException {
        List<InputStream> streams = new ArrayList<>();
        for (Piece piece : pieces) {
            streams.add(sealing.open(disk.read(piece.file())));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    /// Pieces that follow each other without a gap, from the beginning.
    private List<Piece> pieces(BlobName name) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        long offset = 0;
        Path file = folders.upload(name).resolve("0");
        while (disk.exists(file)) {
            long bytes = sealing.contentBytes(disk.size(file));
            pieces.add(new Piece(file, offset, bytes));
            offset += bytes;
            file = folders.upload(name).resolve(Long.toString(offset));
        }
        return pieces;
    }

    private static long end(List<Piece> pieces) {
        return pieces.isEmpty()
                ? 0
                : pieces.getLast().offset() + pieces.getLast().bytes();
    }

    private record Piece(Path file, long offset, long bytes) {}
}
