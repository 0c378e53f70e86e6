package org.hukoudesk.registry.api;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// Keeps whole blobs by their SHA-256 and knows who may see them. To a workstation without the right a blob is absent.
public interface BlobDesk {

    /// Bytes of a kept blob this workstation may see.
    OptionalLong length(CallingStation station, String hash);

    /// Takes a whole, checked blob; on return it is durable and may be seen by this workstation.
    /// @param file removed by the caller afterwards, unless the desk has moved it
    void keep(CallingStation station, String hash, Path file);

    Optional<Content> open(CallingStation station, String hash);

    /// @param bytes closed by the receiver
    record Content(InputStream bytes, long length) {}
}
