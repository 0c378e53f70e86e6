package org.hukoudesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.data.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hukoudesk.store.station.CaseView;
import org.hukoudesk.store.station.Draft;
import org.hukoudesk.store.station.Listing;
import org.hukoudesk.store.station.PrintOrder;
import org.hukoudesk.store.station.PrintRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123456789Z");

    @TempDir
    Path folder;

    private final StoreKey key = StoreKey.random(new SecureRandom());

    @Test
    void keepsRowsInAnEncryptedFileAcrossCloseCompactAndReopen() throws IOException {
        StoreSettings settings = new StoreSettings.EncryptedFile(folder.resolve("desk"), key);
        try (Store store = Store.open(settings, StoreRole.STATION)) {
            store.change(tx -> tx.drafts().add(draft("d1", "{\"remark\":\"clear text marker\"}")));
            store.closeAndCompact();
        }

        try (Store store = Store.open(settings, StoreRole.STATION)) {
            Optional<Draft> draft = store.read(tx -> tx.drafts().byId("d1"));
            assertThat(draft).hasValueSatisfying(it -> assertThat(it.document()).contains("clear text marker"));
        }
        byte[] file = Files.readAllBytes(folder.resolve("desk.mv.db"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .startsWith("H2encrypt")
                .doesNotContain("clear text marker");
    }

    @Test
    void refusesAnotherKey() {
        Path file = folder.resolve("desk");
        Store.open(new StoreSettings.EncryptedFile(file, key), StoreRole.STATION)
                .close();
        StoreKey stranger = StoreKey.random(new SecureRandom());

        assertThatThrownBy(() -> Store.open(new StoreSettings.EncryptedFile(file, stranger), StoreRole.STATION))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void migratesAndMapsEveryRoleOnEveryEngine() {
        for (StoreRole role : StoreRole.values()) {
            Store.open(new StoreSettings.PlainFile(folder.resolve("plain" + role)), role)
                    .close();
            Store.open(Postgres.newDatabase(), role).close();
        }
    }

    @Test
    void keepsEveryKindOfStationRowOnPostgreSql() {
        try (Store store = Store.open(Postgres.newDatabase(), StoreRole.STATION)) {
            keepsEveryKindOfStationRow(store);
        }
    }

    @Test
    void keepsEveryKindOfStationRowOnH2() {
        try (Store store = Store.open(inMemory(), StoreRole.STATION)) {
            keepsEveryKindOfStationRow(store);
        }
    }

    private static void keepsEveryKindOfStationRow(Store store) {
        PrintOrder order = new PrintOrder("C1", "booklet.3", "booklet@1", "a".repeat(64), "ipp://localhost/p", null);
        store.change(tx -> {
            tx.drafts().add(draft("d1", "{\"name\":\"陈𠮷安\"}"));
            tx.printJournal().add(new PrintRow("job1", order, NOON));
            tx.caseViews().put(view("C1", 7, LocalDate.of(2026, 12, 1)));
            tx.caseViews().put(view("C2", 8, null));
        });
        store.change(tx -> tx.caseViews().put(view("C2", 9, null)));

        store.read(tx -> {
            assertThat(tx.drafts().byId("d1").orElseThrow().document()).isEqualTo("{\"name\":\"陈𠮷安\"}");
            assertThat(tx.drafts().byId("d1").orElseThrow().savedAt())
                    .isEqualTo(Instant.parse("2026-11-23T04:00:00.123456Z"));
            assertThat(tx.printJournal().unsettled(Limit.of(10)))
                    .extracting(PrintRow::order)
                    .containsExactly(order);
            assertThat(tx.caseViews().ofOrgan("500112", Limit.of(10)))
                    .extracting(CaseView::caseNo, CaseView::updatedSeq)
                    .containsExactly(tuple("C1", 7L), tuple("C2", 9L));
            return true;
        });
    }

    @Test
    void writesNothingWhenTheWorkThrows() {
        try (Store store = Store.open(inMemory(), StoreRole.STATION)) {
            assertThatThrownBy(() -> store.change(tx -> {
                        tx.drafts().add(draft("d1", "{}"));
                        throw new IllegalStateException("refused late");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            Optional<Draft> draft = store.read(tx -> tx.drafts().byId("d1"));
            assertThat(draft).isEmpty();
        }
    }

    @Test
    void tellsAStaleRowAndATakenKeyFromBreakage() {
        try (Store store = Store.open(inMemory(), StoreRole.STATION)) {
            store.change(tx -> tx.drafts().add(draft("d1", "{}")));
            Draft first = store.read(tx -> tx.drafts().byId("d1")).orElseThrow();
            Draft second = store.read(tx -> tx.drafts().byId("d1")).orElseThrow();
            first.save("{\"by\":1}", NOON);
            store.change(tx -> tx.drafts().update(first));
            second.save("{\"by\":2}", NOON);

            assertThatThrownBy(() -> store.change(tx -> tx.drafts().update(second)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.STALE));
            assertThatThrownBy(() -> store.change(tx -> tx.drafts().add(draft("d1", "{}"))))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DUPLICATE));
        }
    }

    @Test
    void quotesNoRowValuesWhenTheDatabaseRefuses() {
        for (StoreSettings settings : List.of(inMemory(), Postgres.newDatabase())) {
            try (Store store = Store.open(settings, StoreRole.STATION)) {
                store.change(tx -> tx.drafts().add(draft("secret-id", "{}")));

                assertThatThrownBy(() -> store.change(tx -> tx.drafts().add(draft("secret-id", "{}"))))
                        .hasMessageContaining("23505")
                        .hasMessageContainingAll("constraint")
                        .hasNoCause()
                        .hasMessageNotContaining("secret-id");
            }
        }
    }

    @Test
    void survivesAJobThatIsInterruptedWhileItWrites() throws Exception {
        StoreSettings settings = new StoreSettings.EncryptedFile(folder.resolve("desk"), key);
        try (Store store = Store.open(settings, StoreRole.STATION)) {
            for (int round = 0; round < 20; round++) {
                String id = "d" + round;
                Thread job = Thread.ofVirtual().start(() -> {
                    Thread.currentThread().interrupt();
                    store.change(tx -> tx.drafts().add(draft(id, "{}")));
                });
                job.join();
            }

            List<Draft> drafts = store.read(tx -> tx.drafts().open(Limit.of(100)));
            assertThat(drafts).hasSize(20);
        }
    }

    @Test
    void runsARingOfLocksAgainUntilBothWritersAreThrough() throws Exception {
        for (StoreSettings settings : List.of(inMemory(), Postgres.newDatabase())) {
            try (Store store = Store.open(settings, StoreRole.REGISTRY);
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                store.change(tx -> {
                    tx.feed().append("A", "seed", "{}", NOON);
                    tx.feed().append("B", "seed", "{}", NOON);
                });
                CountDownLatch bothHoldOne = new CountDownLatch(2);

                List<Future<Boolean>> writers = threads.invokeAll(
                        List.of(crossing(store, "A", "B", bothHoldOne), crossing(store, "B", "A", bothHoldOne)));

                for (Future<Boolean> writer : writers) {
                    assertThat(writer.get()).isTrue();
                }
                long lastOfA = store.read(tx -> tx.feed().lastSeq("A"));
                long lastOfB = store.read(tx -> tx.feed().lastSeq("B"));
                assertThat(List.of(lastOfA, lastOfB)).containsExactly(3L, 3L);
            }
        }
    }

    private static Callable<Boolean> crossing(Store store, String first, String second, CountDownLatch bothHoldOne) {
        return () -> store.write(tx -> {
            tx.feed().append(first, "crossing", "{}", NOON);
            bothHoldOne.countDown();
            awaitQuietly(bothHoldOne);
            tx.feed().append(second, "crossing", "{}", NOON);
            return true;
        });
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static StoreSettings inMemory() {
        return new StoreSettings.InMemory(UUID.randomUUID().toString());
    }

    private static Draft draft(String id, String document) {
        return new Draft(id, "migration.move-in", "officer-1", document, NOON);
    }

    private static CaseView view(String caseNo, long seq, @Nullable LocalDate deadline) {
        return new CaseView(caseNo, new Listing("REVIEW", "500112", deadline, "陈*"), seq, "{}");
    }
}
