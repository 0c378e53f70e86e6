package org.hukoudesk.canary.store;

import java.time.Clock;

/// Wrong on purpose: builds a clock.
final class OwnClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
