package org.hukoudesk.station.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Whether the registry answers. Told by everybody who asks it something; a refusal is an answer too.
final class Line {

    private final Clock clock;
    private final AtomicReference<Reach> reach;

    /// Until the first answer the line counts as down.
    Line(Clock clock) {
        this.clock = clock;
        this.reach = new AtomicReference<>(new Reach(false, clock.instant()));
    }

    <T> Reply<T> heard(Reply<T> reply) {
        Instant now = clock.instant();
        if (reply instanceof Reply.Unreachable<T>) {
            reach.updateAndGet(was -> was.up() ? new Reach(false, now) : was);
        } else {
            reach.set(new Reach(true, now));
        }
        return reply;
    }

    /// @param waiting messages not yet sent
    LinkState state(long waiting) {
        Reach now = reach.get();
        if (!now.up()) {
            return new LinkState.Offline(now.at());
        }
        return waiting > 0 ? new LinkState.Waiting(waiting) : new LinkState.Synced(now.at());
    }

    /// @param at the latest answer when up, the first failure when down
    private record Reach(boolean up, Instant at) {}
}
