package org.hukoudesk.station.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Capped exponential back-off with full jitter, so that a county's workstations do not come back all at once.
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    /// Jitter may draw zero; a line that fails at once must not keep a core busy.
    private static final Duration SHORTEST = Duration.ofMillis(200);

    /// 2^9 seconds are beyond [#LONGEST].
    private static final int MAX_DOUBLINGS = 9;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /// @param failures failed attempts before this one, from 0
    /// @param asked what the registry asked for; never undercut
    Duration after(int failures, Optional<Duration> asked) {
        long ceiling = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.clamp(failures, 0, MAX_DOUBLINGS));
        Duration drawn = Duration.ofMillis(Math.max(SHORTEST.toMillis(), random.nextLong(ceiling + 1)));
        return asked.filter(least -> least.compareTo(drawn) > 0).orElse(drawn);
    }
}
