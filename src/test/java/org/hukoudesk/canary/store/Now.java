package org.hukoudesk.canary.store;

import java.time.Instant;
import java.util.function.Supplier;

/// Wrong on purpose: asks the machine for the time.
final class Now {
    Supplier<Instant> time() {
        return Instant::now;
    }
}
