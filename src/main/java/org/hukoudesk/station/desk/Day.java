package org.hukoudesk.station.desk;

import java.util.List;

/// What lies on an officer's desk.
///
/// @param drafts the last saved first
/// @param lines the most urgent first
record Day(List<Interrupted> drafts, List<WorkLine> lines) {

    static final Day EMPTY = new Day(List.of(), List.of());

    Day {
        drafts = List.copyOf(drafts);
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return drafts.isEmpty() && lines.isEmpty();
    }
}
