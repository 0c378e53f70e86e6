package org.hukoudesk.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.registry.casework.NightRound;
import org.hukoudesk.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds the night's round when the registry starts and on every new day, on a thread of its own.
final class NightWatch implements AutoCloseable {

    /// How long after midnight a new day is noticed at most.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(30);

    /// The case in hand takes milliseconds; a database that does not answer is not waited for.
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    private final NightRound round;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    NightWatch(NightRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
        this.thread = Thread.ofVirtual()
                .name("registry-night")
                .uncaughtExceptionHandler((_, e) -> LOG.error("No more nights are held; restart the registry", e))
                .unstarted(this::run);
    }

    NightWatch start() {
        thread.start();
        return this;
    }

    private void run() {
        LocalDate held = LocalDate.MIN;
        try {
            while (!closed) {
                LocalDate today = ChinaTime.dayOf(clock.instant());
                if (today.isAfter(held) && isHeld(today)) {
                    held = today;
                }
                if (bell.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isHeld(LocalDate today) {
        try {
            round.hold(today);
            return true;
        } catch (StoreException e) {
            LOG.warn("The night of {} is held later", today, e);
            return false;
        }
    }

    /// Lets the case in hand be finished.
    @Override
    public void close() {
        closed = true;
        round.close();
        bell.release();
        try {
            if (!thread.join(GOODBYE)) {
                LOG.warn("The night's round did not end in {}", GOODBYE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
