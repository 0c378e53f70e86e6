package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/// A lease on a case: one reviewer at a time, freed by itself when the reviewer walks away.
@Embeddable
public record Claim(OfficerId reviewer, Instant claimedUntil) {

    /// Long enough to read a thick file, short enough that a colleague need not wait for the next day.
    public static final Duration LEASE = Duration.ofMinutes(30);

    boolean bars(OfficerId officer, Instant now) {
        return !reviewer.equals(officer) && now.isBefore(claimedUntil);
    }
}
