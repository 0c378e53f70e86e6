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
        this.reach = new AtomicReference<>(new Reach(false, clock.instant(), ""));
    }

    <T> Reply<T> heard(Reply<T> reply) {
        Instant now = clock.instant();
        if (reply instanceof Reply.Unreachable<T>) {
            reach.updateAndGet(was -> was.up() ? new Reach(false, now, "") : was);
        } else {
            reach.updateAndGet(was -> new Reach(true, now, reply instanceof Reply.Answered<T> ? "" : was.barred()));
        }
        return reply;
    }

    /// The registry refuses this workstation even its news: nothing else will be answered either.
    void barred(String code) {
        reach.set(new Reach(true, clock.instant(), code));
    }

    /// @param waiting messages not yet sent
    LinkState state(long waiting) {
        Reach now = reach.get();
        if (!now.up()) {
            return new LinkState.Offline(now.at());
        }
        if (!now.barred().isEmpty()) {
            return new LinkState.Barred(now.barred());
        }
        return waiting > 0 ? new LinkState.Waiting(waiting) : new LinkState.Synced(now.at());
    }

    /// @param at the latest answer when up, the first failure when down
    /// @param barred code of a refusal of the whole workstation, else empty
    private record Reach(boolean up, Instant at, String barred) {}
}
