package org.hukoudesk.store.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.Tx;
import org.junit.jupiter.api.Test;

final class HandledMessagesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final MessageKey KEY = new MessageKey("W1", "m1");

    @Test
    void oneEffectAndOneAnswerWhenCopiesOfAMessageRace() throws Exception {
        try (Store store = Store.open(Postgres.newDatabase(), StoreRole.REGISTRY);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch allHaveLooked = new CountDownLatch(4);
            List<Callable<String>> copies = new ArrayList<>();
            for (int copy = 0; copy < 4; copy++) {
                String answer = "{\"copy\":" + copy + "}";
                copies.add(() -> store.write(tx -> answer(tx, answer, allHaveLooked)));
            }

            List<String> answers = new ArrayList<>();
            for (Future<String> copy : threads.invokeAll(copies)) {
                answers.add(copy.get());
            }

            assertThat(answers).hasSize(4).containsOnly(answers.getFirst());
            long effects = store.read(tx -> tx.feed().lastSeq("W1"));
            assertThat(effects).isEqualTo(1);
        }
    }

    private static String answer(Tx tx, String answer, CountDownLatch allHaveLooked) {
        Optional<HandledMessage> earlier = tx.handledMessages().byKey(KEY);
        if (earlier.isPresent()) {
            return earlier.get().answer();
        }
        allHaveLooked.countDown();
        await(allHaveLooked);
        tx.handledMessages().add(new HandledMessage(KEY, "a".repeat(64), 200, answer, NOON));
        tx.feed().append("W1", "effect", "{}", NOON);
        return answer;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsARepetitionFromAnotherRequestUnderTheSameKey() {
        HandledMessage message = new HandledMessage(KEY, "a".repeat(64), 200, "{}", NOON);

        assertThat(message.answers("a".repeat(64))).isTrue();
        assertThat(message.answers("b".repeat(64))).isFalse();
    }
}
