package org.hukoudesk.station.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Whether the registry answers. Told by everybody who asks it something; a refusal is an answer too.
final class Line {

    private final Clock clock;
    private final AtomicReference<LinkState> last = new AtomicReference<>(new LinkState.Connecting());

    Line(Clock clock) {
        this.clock = clock;
    }

    <T> Reply<T> heard(Reply<T> reply) {
        Instant now = clock.instant();
        last.updateAndGet(was -> switch (reply) {
            case Reply.Answered<T> _ -> new LinkState.Synced(now);
            case Reply.Refused<T> _ -> was instanceof LinkState.Barred ? was : new LinkState.Synced(now);
            case Reply.Unreachable<T> _ -> was instanceof LinkState.Offline ? was : new LinkState.Offline(now);
        });
        return reply;
    }

    /// The registry refuses this workstation even its news: nothing else will be answered either.
    void barred(String code) {
        last.set(new LinkState.Barred(code));
    }

    /// @param waiting messages not yet sent
    LinkState state(long waiting) {
        LinkState now = last.get();
        return now instanceof LinkState.Synced && waiting > 0 ? new LinkState.Waiting(waiting) : now;
    }
}
