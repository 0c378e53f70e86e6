package org.hukoudesk.domain.code;

import java.time.LocalDate;
import java.util.Set;

/// What the State Council's yearly notice says: days off, and weekend days that are worked in exchange.
/// A notice may also move days in the last week of the December before.
public record PublishedYear(int year, String source, Set<LocalDate> off, Set<LocalDate> worked) {

    public PublishedYear {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        for (LocalDate day : off) {
            if (worked.contains(day)) {
                throw new IllegalArgumentException("Both off and worked: " + day);
            }
        }
    }
}
