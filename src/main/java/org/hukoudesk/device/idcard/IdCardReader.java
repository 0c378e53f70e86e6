package org.hukoudesk.device.idcard;

import java.time.Duration;

/// The reader on the counter that a citizen lays an identity card on.
///
/// One reader belongs to one thread at a time: calls block there, never on the window's thread.
public interface IdCardReader {

    /// Whether the reader can be reached now; quick, and never throws.
    boolean isAvailable();

    /// Waits up to `limit` for a card and reads it.
    ///
    /// A card already read must be lifted before it is found again, so a second call while it lies there answers
    /// [CardReading.NoCard]. An interrupt ends the wait with [CardProblem#INTERRUPTED] and stays set.
    CardReading read(Duration limit);
}
