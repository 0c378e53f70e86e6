package org.hukoudesk.domain.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hukoudesk.domain.register.Invariant;

/// The sequence numbers of all stations.
public record KeptRanges(List<Range> ranges) {

    public KeptRanges {
        ranges = ranges.stream()
                .sorted(Comparator.comparing(Range::division)
                        .thenComparingInt(Range::first)
                        .thenComparing(Range::organ))
                .toList();
    }

    public record Range(String organ, String division, int first, int last) {

        boolean overlaps(Range other) {
            return division.equals(other.division) && first <= other.last && other.first <= last;
        }

        boolean holds(String number) {
            int sequence = Integer.parseInt(number.substring(14, 17));
            return number.startsWith(division) && first <= sequence && sequence <= last;
        }
    }

    /// [Invariant#RANGES_APART].
    public List<Violation> overlaps() {
        List<Violation> found = new ArrayList<>();
        for (int i = 1; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            ranges.subList(0, i).stream()
                    .filter(range::overlaps)
                    .forEach(before -> found.add(Violation.of(Invariant.RANGES_APART, before.organ(), range.organ())));
        }
        return found;
    }

    /// Whether a number lies in a range of other stations only.
    boolean isOthers(String number, String organ) {
        List<Range> holding =
                ranges.stream().filter(range -> range.holds(number)).toList();
        return !holding.isEmpty()
                && holding.stream().noneMatch(range -> range.organ().equals(organ));
    }
}
