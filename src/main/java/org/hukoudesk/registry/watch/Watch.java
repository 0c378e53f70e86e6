package org.hukoudesk.registry.watch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hukoudesk.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes one round after the other on a virtual thread, and rests between them until the time the round asked for is
/// over or somebody wakes it.
public final class Watch implements AutoCloseable {

    /// Store trouble passes or a person comes; so often we look again.
    private static final Duration AFTER_BREAKAGE = Duration.ofSeconds(15);

    /// A round under way is given this long to end: it may hold a transaction.
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Supplier<Duration> round;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    /// @param round does what is due and answers how long to rest
    public Watch(String name, Supplier<Duration> round) {
        this.round = round;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public Watch start() {
        thread.start();
        return this;
    }

    /// Another round now, or right after the one under way.
    public void wake() {
        bell.release();
    }

    /// Rounds ask it between two pieces of work.
    public boolean isClosed() {
        return closed;
    }

    /// Never interrupts: the embedded database does not survive an interrupt in the middle of its file.
    @Override
    public void close() {
        closed = true;
        bell.release();
        try {
            if (!thread.join(LAST_ROUND)) {
                LOG.warn("{} did not end in {}", thread.getName(), LAST_ROUND);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closed) {
                if (bell.tryAcquire(roundSafely().toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration roundSafely() {
        try {
            return round.get();
        } catch (StoreException e) {
            LOG.error("{} cannot read or write: {}", thread.getName(), e.kind(), e);
            return AFTER_BREAKAGE;
        }
    }
}
