package org.hukoudesk.domain.check;

import java.util.List;
import java.util.Optional;

/// All that is kept of one person: versions in their order, and every number they have or had.
public record KeptPerson(String personId, List<KeptVersion> versions, List<KeptNumber> numbers) {

    public KeptPerson {
        versions = List.copyOf(versions);
        numbers = List.copyOf(numbers);
    }

    /// Registered now or on the way.
    public boolean isRegistered() {
        return !latest().hasEnded();
    }

    KeptVersion latest() {
        return versions.getLast();
    }

    Optional<KeptNumber> row(String number) {
        return numbers.stream().filter(row -> row.number().equals(number)).findFirst();
    }
}
