package org.hukoudesk.registry.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.contract.link.WireException;

/// Where blobs arrive in chunks. An unfinished one waits in a file per workstation and goes on where it stopped;
/// a whole one is checked against its name before the desk gets it.
final class BlobDock {

    private static final int LOCKS = 64;

    private final Path folder;
    private final BlobDesk desk;
    /// Two connections may send the same blob; one writes at a time. The count of locks is fixed, so memory is too.
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    BlobDock(Path folder, BlobDesk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    Progress progress(CallingStation station, String hash) {
        OptionalLong kept = desk.length(station, hash);
        return kept.isPresent()
                ? new Progress(kept.getAsLong(), true)
                : new Progress(sizeOf(partOf(station, hash)), false);
    }

    /// @param chunk bytes that begin at `place.offset()`
    Landing land(CallingStation station, Place place, byte[] chunk) {
        ReentrantLock lock = locks[Math.floorMod(place.hash().hashCode(), LOCKS)];
        lock.lock();
        try {
            Progress now = progress(station, place.hash());
            if (now.complete()) {
                return new Landed(now);
            }
            if (now.offset() != place.offset()) {
                return new Refused(Problem.of(ProblemCode.OFFSET_DIFFERS, "offset " + now.offset()), now);
            }
            if (now.offset() == 0 && openUploads(station) >= LinkLimits.MAX_OPEN_UPLOADS) {
                return new Refused(Problem.of(ProblemCode.TOO_MANY, "finish uploads first"), now);
            }
            return write(station, place, chunk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private Landing write(CallingStation station, Place place, byte[] chunk) throws IOException {
        Path part = partOf(station, place.hash());
        Files.createDirectories(part.getParent());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(chunk);
            long at = place.offset();
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            if (at < place.length()) {
                return new Landed(new Progress(at, false));
            }
            channel.force(true);
        }
        return finish(station, place, part);
    }

    private Landing finish(CallingStation station, Place place, Path part) throws IOException {
        try {
            if (!hashOf(part).equals(place.hash())) {
                return new Refused(Problem.of(ProblemCode.HASH_DIFFERS, place.hash()), new Progress(0, false));
            }
            desk.keep(station, place.hash(), part);
            return new Landed(new Progress(place.length(), true));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long openUploads(CallingStation station) throws IOException {
        Path own = folder.resolve(station.id());
        if (!Files.isDirectory(own)) {
            return 0;
        }
        try (Stream<Path> parts = Files.list(own)) {
            return parts.count();
        }
    }

    /// Both names have a narrow alphabet without dots and slashes.
    private Path partOf(CallingStation station, String hash) {
        return folder.resolve(station.id()).resolve(hash + ".part");
    }

    private static long sizeOf(Path part) {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new WireException("link.digest-missing", e);
        }
    }

    /// @param offset bytes held
    record Progress(long offset, boolean complete) {}

    /// Where a chunk belongs: in which blob, from which byte, of how many in all.
    record Place(String hash, long offset, long length) {}

    /// How a chunk was taken.
    sealed interface Landing {
        Progress progress();
    }

    record Landed(Progress progress) implements Landing {}

    record Refused(Problem problem, Progress progress) implements Landing {}
}
