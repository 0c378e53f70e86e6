package org.hukoudesk.station.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.blob.BlobName;

/// Brings scans to the registry in chunks, going on wherever the registry says it stands.
final class BlobSender {

    /// How often the registry may name another offset before it is left for the next attempt.
    private static final int MAX_REALIGNMENTS = 3;

    private final Link link;
    private final BlobFiles blobs;

    BlobSender(Link link, BlobFiles blobs) {
        this.link = link;
        this.blobs = blobs;
    }

    /// Until the registry holds all of it. A scan that is not here is a refusal a person must read.
    Reply<Link.UploadProgress> send(String hash) {
        Reply<Link.UploadProgress> reply = link.progress(hash);
        for (int i = 0; i < MAX_REALIGNMENTS; i++) {
            if (!(reply instanceof Reply.Answered<Link.UploadProgress>(Link.UploadProgress at)) || at.complete()) {
                return reply;
            }
            BlobName name = new BlobName(hash);
            if (!blobs.has(name)) {
                return new Reply.Refused<>(missing(hash), Optional.empty());
            }
            reply = sendFrom(name, at.offset());
            if (standsElsewhere(reply)) {
                reply = link.progress(hash);
            }
        }
        return reply instanceof Reply.Answered<Link.UploadProgress>(Link.UploadProgress at) && !at.complete()
                ? new Reply.Unreachable<>("upload does not settle")
                : reply;
    }

    /// Sends until done, refused or moved elsewhere.
    private Reply<Link.UploadProgress> sendFrom(BlobName name, long start) {
        long length = blobs.size(name);
        try (InputStream in = blobs.open(name)) {
            in.skipNBytes(start);
            long at = start;
            while (true) {
                byte[] bytes = in.readNBytes(LinkLimits.BLOB_CHUNK);
                Reply<Link.UploadProgress> reply = link.append(new Link.ChunkPlace(name.hex(), at, length), bytes);
                at += bytes.length;
                if (!(reply instanceof Reply.Answered<Link.UploadProgress>(Link.UploadProgress held))
                        || held.complete()
                        || held.offset() != at
                        || at >= length) {
                    return reply;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a kept scan cannot be read", e);
        }
    }

    private static boolean standsElsewhere(Reply<Link.UploadProgress> reply) {
        return reply instanceof Reply.Refused<Link.UploadProgress>(Problem problem, Optional<Duration> _)
                && problem.code().equals(ProblemCode.OFFSET_DIFFERS.code());
    }

    private static Problem missing(String hash) {
        return new Problem(
                "urn:hukoudesk:problem:scan-missing",
                "A scan is not on this workstation",
                404,
                hash,
                "scan-missing",
                "Scan the page again.");
    }
}
