package org.hukoudesk.store.audit;

/// What the check of a chain found.
public sealed interface AuditVerdict {

    /// Every link holds.
    ///
    /// @param entries how many
    /// @param hash of the last entry, to compare with an anchor kept elsewhere
    record Intact(long entries, String hash) implements AuditVerdict {}

    /// The first link that does not hold.
    record Broken(long seq, Fault fault) implements AuditVerdict {}

    enum Fault {
        /// The entry is gone.
        MISSING,
        /// The entry says something else than when it was written.
        ALTERED,
        /// The entry does not follow the one before it.
        RELINKED
    }
}
