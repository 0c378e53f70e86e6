package org.hukoudesk.store.station;

/// Where a message stands.
public enum OutboxState {
    /// Waits for its next attempt.
    PENDING,
    /// The registry has answered; the answer is kept in the row.
    SENT,
    /// The registry refused for good: a person has to decide. Later messages of the case wait behind it.
    NEEDS_YOU
}
