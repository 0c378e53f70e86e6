package org.hukoudesk.station.sync;

import java.time.Duration;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedPage;

/// What the workstation can ask of the registry. No call throws for a bad line: that is a [Reply].
interface Link {

    /// @return the registry's answer as JSON text
    Reply<String> send(Envelope message);

    /// News after a cursor; the registry holds the request up to `wait` when there is none.
    Reply<FeedPage> feed(long after, Duration wait);

    /// How much of a blob the registry holds.
    Reply<UploadProgress> progress(String hash);

    Reply<UploadProgress> append(ChunkPlace place, byte[] chunk);

    /// @param offset bytes the registry holds
    record UploadProgress(long offset, boolean complete) {}

    /// Where a chunk belongs: in which blob, from which byte, of how many in all.
    record ChunkPlace(String hash, long offset, long length) {}
}
