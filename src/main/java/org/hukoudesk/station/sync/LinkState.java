package org.hukoudesk.station.sync;

import java.time.Instant;

/// What the lamp in the header says about the link.
public sealed interface LinkState {

    /// Everything sent, everything told as of `at`.
    record Synced(Instant at) implements LinkState {}

    /// The registry answers; so many messages have still to be sent.
    record Waiting(long messages) implements LinkState {}

    /// Nothing was answered and nothing failed yet since the start.
    record Connecting() implements LinkState {}

    /// The registry has not answered since.
    record Offline(Instant since) implements LinkState {}

    /// The registry answers, and refuses this workstation.
    ///
    /// @param code of its refusal; the words stand under `sync.problem.` and the code
    record Barred(String code) implements LinkState {}
}
