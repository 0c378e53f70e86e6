package org.hukoudesk.domain.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From which act to which a version holds, as it is kept.
public record KeptSpan(
        int version,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    /// Whether these are all versions of one thing: from 1 without gaps, each ended by what began the next, the last
    /// one open.
    static boolean follow(List<KeptSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            KeptSpan span = spans.get(i);
            boolean ends = i + 1 == spans.size() ? span.isOpen() : span.leadsTo(spans.get(i + 1));
            if (span.version != i + 1 || !ends) {
                return false;
            }
        }
        return true;
    }

    boolean isOpen() {
        return closedBy == null && closedAt == null;
    }

    private boolean leadsTo(KeptSpan next) {
        return next.openedBy.equals(closedBy) && next.openedAt.equals(closedAt) && !next.openedAt.isBefore(openedAt);
    }
}
