package org.hukoudesk.store.blob;

/// What became of a piece of an upload.
public sealed interface Upload {

    /// The pieces up to here are on the platter; the sender goes on from here.
    record Growing(long offset) implements Upload {}

    /// The piece does not begin where the last one ended; nothing was taken. The sender goes on from here.
    record WrongOffset(long expected) implements Upload {}

    /// The piece, or the whole with it, is longer than allowed; nothing was taken.
    record TooLong(long maxBytes) implements Upload {}

    /// The content is whole, has the hash it was announced with, and is on the platter.
    record Complete(long bytes) implements Upload {}

    /// The pieces together do not have the announced hash; all were thrown away, the sender begins again.
    record WrongContent() implements Upload {}
}
