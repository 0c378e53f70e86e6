package org.hukoudesk.domain.register;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From which act to which a version holds. The end is absent while the version is the latest.
@Embeddable
public record Span(
        ActId openedBy,
        Instant openedAt,
        @Nullable ActId closedBy,
        @Nullable Instant closedAt) {

    public static Span openedBy(ActId act, Instant at) {
        return new Span(act, at, null, null);
    }

    public boolean isOpen() {
        return closedBy == null;
    }

    public Span closedBy(ActId act, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("a version is closed once");
        }
        return new Span(openedBy, openedAt, act, at);
    }
}
