package org.hukoudesk.registry.api;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Wakes the long polls of a workstation when there is news for it. Ring after the commit, never before.
/// It reaches the polls of this process; those of other processes look again by themselves.
public final class FeedBell implements AutoCloseable {

    private final ConcurrentHashMap<String, Chime> chimes = new ConcurrentHashMap<>();
    private volatile boolean closed;

    public void ring(String workstation) {
        chimeOf(workstation).ring();
    }

    /// Wakes everybody for good, so that the server can stop.
    @Override
    public void close() {
        closed = true;
        chimes.values().forEach(Chime::ring);
    }

    boolean isClosed() {
        return closed;
    }

    /// How often it has rung; take it before looking for news, so that no ring is missed.
    long rung(String workstation) {
        return chimeOf(workstation).rung();
    }

    /// Returns when it has rung since, or after the time.
    void await(String workstation, long since, Duration longest) throws InterruptedException {
        if (!closed) {
            chimeOf(workstation).await(since, longest);
        }
    }

    private Chime chimeOf(String workstation) {
        return chimes.computeIfAbsent(workstation, _ -> new Chime());
    }

    private static final class Chime {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition news = lock.newCondition();
        private long count;

        void ring() {
            lock.lock();
            try {
                count++;
                news.signalAll();
            } finally {
                lock.unlock();
            }
        }

        long rung() {
            lock.lock();
            try {
                return count;
            } finally {
                lock.unlock();
            }
        }

        void await(long since, Duration longest) throws InterruptedException {
            long left = longest.toNanos();
            lock.lock();
            try {
                while (count == since && left > 0) {
                    left = news.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
