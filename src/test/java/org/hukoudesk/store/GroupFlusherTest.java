package org.hukoudesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class GroupFlusherTest {

    @Test
    void syncsOnceForAllWhoWaitMeanwhile() throws Exception {
        AtomicInteger syncs = new AtomicInteger();
        CountDownLatch firstSyncRuns = new CountDownLatch(1);
        Semaphore platter = new Semaphore(0);
        Runnable slowSync = () -> {
            syncs.incrementAndGet();
            firstSyncRuns.countDown();
            platter.acquireUninterruptibly();
        };
        try (GroupFlusher flusher = new GroupFlusher(slowSync);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(flusher::await);
            firstSyncRuns.await();
            List<Future<?>> others = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                others.add(threads.submit(flusher::await));
            }
            while (flusher.waiting() < 21) {
                Thread.onSpinWait();
            }
            assertThat(first.isDone()).isFalse();
            platter.release(2);
            first.get();
            for (Future<?> other : others) {
                other.get();
            }
        }

        assertThat(syncs).hasValue(2);
    }

    @Test
    void refusesEverythingAfterAFailedSync() {
        AtomicInteger syncs = new AtomicInteger();
        try (GroupFlusher flusher = new GroupFlusher(() -> {
            syncs.incrementAndGet();
            throw new StoreException(StoreException.Kind.BROKEN, "disk gone");
        })) {
            assertThatThrownBy(flusher::await).isInstanceOf(StoreException.class);
            assertThatThrownBy(flusher::await).isInstanceOf(StoreException.class);
        }

        assertThat(syncs).hasValue(1);
    }

    @Test
    void answersTheInterruptedTruthfullyAndKeepsTheirFlag() {
        AtomicInteger syncs = new AtomicInteger();
        try (GroupFlusher flusher = new GroupFlusher(syncs::incrementAndGet)) {
            Thread.currentThread().interrupt();
            flusher.await();

            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(syncs).hasValue(1);
    }
}
