package org.hukoudesk.domain.check;

import java.util.List;
import org.hukoudesk.domain.register.Invariant;

/// One invariant that does not hold, and where: keys of persons, households, acts, permits and cases, never a name or
/// number of a person.
public record Violation(Invariant invariant, List<String> ids) {

    public Violation {
        ids = List.copyOf(ids);
    }

    static Violation of(Invariant invariant, String... ids) {
        return new Violation(invariant, List.of(ids));
    }

    /// `ONE_HEAD household-1 (§2.4 no. 1 …)`.
    @Override
    public String toString() {
        return invariant + " " + String.join(" ", ids) + " (" + invariant.source() + ")";
    }
}
