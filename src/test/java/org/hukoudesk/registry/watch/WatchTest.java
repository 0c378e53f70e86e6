package org.hukoudesk.registry.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hukoudesk.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchTest {

    private final Semaphore rounds = new Semaphore(0);

    @Test
    void restsUntilSomebodyWakesIt() throws InterruptedException {
        try (var watch = new Watch("watch", this::longRest).start()) {
            assertThat(rounds.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(rounds.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();

            watch.wake();

            assertThat(rounds.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void goesOnWhenTheStoreFailed() throws InterruptedException {
        var count = new AtomicInteger();
        var watch = new Watch("watch", () -> {
            rounds.release();
            if (count.incrementAndGet() == 1) {
                throw new StoreException(StoreException.Kind.BUSY, "locked");
            }
            return Duration.ofHours(1);
        });
        try (watch) {
            watch.start();
            assertThat(rounds.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            watch.wake();
            assertThat(rounds.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingWaitsForTheRoundUnderWayAndBeginsNoOther() throws InterruptedException {
        var inRound = new Semaphore(0);
        var mayEnd = new Semaphore(0);
        var watch = new Watch("watch", () -> {
            inRound.release();
            mayEnd.acquireUninterruptibly();
            rounds.release();
            return Duration.ZERO;
        });
        watch.start();
        inRound.acquire();
        Thread closing = Thread.ofVirtual().start(watch::close);
        assertThat(closing.join(Duration.ofMillis(100))).isFalse();

        mayEnd.release(100);

        assertThat(closing.join(Duration.ofSeconds(10))).isTrue();
        assertThat(rounds.availablePermits()).isEqualTo(1);
        assertThat(watch.isClosed()).isTrue();
    }

    private Duration longRest() {
        rounds.release();
        return Duration.ofHours(1);
    }
}
