package org.hukoudesk.store.station;

import java.util.List;
import java.util.Set;

/// Where one sheet side stands between the decision to print it and the citizen's hand.
public enum PrintState {
    /// Written down; nothing has been sent, or at least nothing is known to have been.
    PREPARED,
    /// The printer has taken the job.
    SPOOLED,
    /// The printer, or a person who looked, says the page is out.
    CONFIRMED,
    /// Nobody knows: a person has to look at the paper.
    UNKNOWN,
    /// Handed over.
    ISSUED,
    /// Spoiled or never came out; the blank is accounted for.
    VOIDED;

    static final List<PrintState> UNSETTLED = List.of(PREPARED, SPOOLED, UNKNOWN);

    Set<PrintState> next() {
        return switch (this) {
            case PREPARED -> Set.of(SPOOLED, UNKNOWN, VOIDED);
            case SPOOLED -> Set.of(CONFIRMED, UNKNOWN, VOIDED);
            case UNKNOWN -> Set.of(SPOOLED, CONFIRMED, VOIDED);
            case CONFIRMED -> Set.of(ISSUED, VOIDED);
            case ISSUED, VOIDED -> Set.of();
        };
    }
}
