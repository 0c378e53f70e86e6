package org.hukoudesk.domain.migration;

import java.util.EnumSet;
import java.util.Set;

/// Where a permit stands between the two ends (domain reference §4.4).
public enum PermitState {
    /// Issued by the destination's county; the origin verifies.
    ISSUED,
    /// Struck off at the origin: the persons are in transit.
    RELEASED,
    /// Registered at the destination.
    SETTLED,
    /// Refused by the origin with a reason; nobody was struck off.
    REFUSED,
    /// Withdrawn by the destination before the release.
    CANCELLED,
    /// Not used within its forty days.
    EXPIRED,
    /// Released but never settled: the origin took the persons back.
    REINSTATED;

    public Set<PermitState> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(RELEASED, REFUSED, CANCELLED, EXPIRED);
            case RELEASED -> EnumSet.of(SETTLED, REINSTATED);
            case SETTLED, REFUSED, CANCELLED, EXPIRED, REINSTATED -> EnumSet.noneOf(PermitState.class);
        };
    }

    /// An open permit keeps its persons from being named in another.
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
