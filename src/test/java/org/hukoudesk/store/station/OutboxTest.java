package org.hukoudesk.store.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OutboxTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Store store =
            Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.STATION);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void offersOnlyTheFirstUnsentMessageOfEachCase() {
        add("a1", "A");
        add("a2", "A");
        add("b1", "B");

        assertThat(due(NOON)).containsExactly("a1", "b1");

        change("a1", message -> message.sent("{}"));
        assertThat(due(NOON)).containsExactly("a2", "b1");
    }

    @Test
    void aFailedMessageHoldsItsOwnCaseBackAndNoOther() {
        add("a1", "A");
        add("a2", "A");
        add("b1", "B");
        change("a1", message -> message.failed("unreachable", "", NOON.plusSeconds(30)));

        assertThat(due(NOON)).containsExactly("b1");
        assertThat(due(NOON.plusSeconds(30))).containsExactly("b1", "a1");
    }

    @Test
    void aRefusedMessageWaitsForAPersonAndKeepsItsPlaceWhenSentAgain() {
        add("a1", "A");
        add("a2", "A");
        change("a1", message -> message.refused("stale-base", "household was changed"));
        assertThat(due(NOON)).isEmpty();

        change("a1", message -> message.resend("{\"mended\":true}", NOON));
        assertThat(due(NOON)).containsExactly("a1");
    }

    @Test
    void refusesAnAnswerToWhatIsAlreadySent() {
        OutboxMessage message = new OutboxMessage("a1", "A", 1, "case.accept", "{}", NOON);
        message.sent("{}");

        assertThatThrownBy(() -> message.failed("late", "", NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesEveryMessageOfACaseItsOwnPlaceWhenManyWriteAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String id = "a" + i;
                writers.add(threads.submit(() -> add(id, "A")));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        List<OutboxMessage> messages = store.read(tx -> tx.outbox().ofCase("A", Limit.of(10)));
        assertThat(messages).extracting(OutboxMessage::placeInCase).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void tellsWhenAnythingIsNextDue() {
        assertThat(nextAttempt()).isEmpty();

        add("a1", "A");
        change("a1", message -> message.failed("unreachable", "", NOON.plusSeconds(30)));

        assertThat(nextAttempt()).containsExactly(NOON.plusSeconds(30));
    }

    private List<Instant> nextAttempt() {
        return store.read(tx -> tx.outbox().nextAttempt().stream().toList());
    }

    private void add(String id, String caseKey) {
        store.change(tx -> {
            long place = tx.outbox().nextPlace(caseKey);
            tx.outbox().add(new OutboxMessage(id, caseKey, place, "case.accept", "{}", NOON));
        });
    }

    private void change(String id, Consumer<OutboxMessage> verb) {
        store.change(tx -> {
            OutboxMessage message = tx.outbox().byId(id).orElseThrow();
            verb.accept(message);
            tx.outbox().update(message);
        });
    }

    private List<String> due(Instant now) {
        return store.read(tx -> tx.outbox().due(now, Limit.of(10)).stream()
                .map(OutboxMessage::id)
                .toList());
    }
}
