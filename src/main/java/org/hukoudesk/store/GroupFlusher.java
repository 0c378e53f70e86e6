package org.hukoudesk.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One thread that syncs the database file for all committers waiting at that moment: one sync per batch of commits.
///
/// After a failed sync the file's state is unknown and a later sync may succeed falsely, so the flusher refuses
/// everything from then on and the store has to be opened again.
final class GroupFlusher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupFlusher.class);

    private final Runnable sync;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-flusher").daemon().factory());

    /// Guards the counters below: committers wait in `synced`, the flusher in `wanted`.
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private final Condition synced = lock.newCondition();
    private long requested;
    private long completed;
    private boolean broken;
    private boolean closed;

    /// @param sync brings everything committed before its call to the platter, or throws a [StoreException]
    GroupFlusher(Runnable sync) {
        this.sync = sync;
        thread.execute(this::serve);
    }

    /// Returns when all that this thread has committed is on the platter. An interrupt does not shorten the wait: the
    /// commit has happened, and the answer must be true.
    void await() {
        lock.lock();
        try {
            long ticket = ++requested;
            wanted.signal();
            while (completed < ticket && !broken && !closed) {
                synced.awaitUninterruptibly();
            }
            if (completed < ticket) {
                throw new StoreException(StoreException.Kind.BROKEN, "the commit could not be synced to the disk");
            }
        } finally {
            lock.unlock();
        }
    }

    /// Committers whose commit is not yet on the platter.
    long waiting() {
        lock.lock();
        try {
            return requested - completed;
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        long batch = nextBatch();
        while (batch > 0) {
            boolean done = false;
            try {
                done = synced();
            } finally {
                report(batch, done);
            }
            batch = nextBatch();
        }
    }

    private boolean synced() {
        try {
            sync.run();
            return true;
        } catch (StoreException e) {
            LOG.error("The disk does not sync: the store takes no more writes until it is opened again", e);
            return false;
        }
    }

    private long nextBatch() {
        lock.lock();
        try {
            while (requested == completed && !closed && !broken) {
                wanted.awaitUninterruptibly();
            }
            return closed || broken ? 0 : requested;
        } finally {
            lock.unlock();
        }
    }

    private void report(long batch, boolean done) {
        lock.lock();
        try {
            if (done) {
                completed = batch;
            } else {
                broken = true;
            }
            synced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            wanted.signalAll();
            synced.signalAll();
        } finally {
            lock.unlock();
        }
        thread.close();
    }
}
