package org.hukoudesk.registry.check;

import java.util.EnumMap;
import java.util.Map;
import org.hukoudesk.domain.register.Invariant;

/// What a check of the whole store came to.
///
/// @param violations how many of each invariant
public record CheckReport(long households, long residents, long acts, Map<Invariant, Integer> violations) {

    public CheckReport {
        violations = violations.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(violations));
    }

    public boolean holds() {
        return violations.isEmpty();
    }

    /// `check: OK households=… residents=… acts=…`, or FAILED with the number of violations.
    public String line() {
        String counted = "households=" + households + " residents=" + residents + " acts=" + acts;
        int found = violations.values().stream().mapToInt(Integer::intValue).sum();
        return holds() ? "check: OK " + counted : "check: FAILED violations=" + found + " " + counted;
    }
}
