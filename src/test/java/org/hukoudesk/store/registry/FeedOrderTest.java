package org.hukoudesk.store.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.Test;

/// A reader that polls with "after the last number I saw" must never skip an entry.
final class FeedOrderTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final int WRITERS = 8;
    private static final int PER_WRITER = 40;

    @Test
    void aBareSequenceMakesTheReaderSkipALateCommit() throws SQLException {
        StoreSettings.PostgreSql database = Postgres.newDatabase();
        try (Connection slow = connect(database);
                Connection quick = connect(database);
                Connection reader = connect(database)) {
            run(slow, "create sequence naive");
            run(slow, "create table naive_feed (seq bigint primary key)");
            slow.commit();

            run(slow, "insert into naive_feed values (nextval('naive'))");
            run(quick, "insert into naive_feed values (nextval('naive'))");
            quick.commit();
            List<Long> firstPoll = poll(reader, 0);
            slow.commit();
            List<Long> secondPoll = poll(reader, firstPoll.getLast());

            assertThat(firstPoll).containsExactly(2L);
            assertThat(secondPoll).as("entry 1 is never delivered").isEmpty();
        }
    }

    @Test
    void theHeadsRowLockLetsNoReaderSkipOnH2() throws Exception {
        pollsWhileManyWrite(new StoreSettings.InMemory(UUID.randomUUID().toString()));
    }

    @Test
    void theHeadsRowLockLetsNoReaderSkipOnPostgreSql() throws Exception {
        pollsWhileManyWrite(Postgres.newDatabase());
    }

    private static void pollsWhileManyWrite(StoreSettings settings) throws Exception {
        int total = WRITERS * PER_WRITER;
        List<Long> seen = new ArrayList<>();
        try (Store store = Store.open(settings, StoreRole.REGISTRY);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> writeMany(store)));
            }
            while (seen.size() < total && !(allDone(writers) && lastPollWasEmpty(store, seen))) {
                seen.addAll(poll(store, seen));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        assertThat(seen).isEqualTo(LongStream.rangeClosed(1, total).boxed().toList());
    }

    private static void writeMany(Store store) {
        for (int i = 0; i < PER_WRITER; i++) {
            store.change(tx -> tx.feed().append("W1", "case.changed", "{}", NOON));
        }
    }

    private static boolean allDone(List<Future<?>> writers) {
        return writers.stream().allMatch(Future::isDone);
    }

    private static boolean lastPollWasEmpty(Store store, List<Long> seen) {
        List<Long> more = poll(store, seen);
        seen.addAll(more);
        return more.isEmpty();
    }

    private static List<Long> poll(Store store, List<Long> seen) {
        long cursor = seen.isEmpty() ? 0 : seen.getLast();
        return store.read(tx ->
                tx.feed().after("W1", cursor, 7).stream().map(FeedEntry::seq).toList());
    }

    private static Connection connect(StoreSettings.PostgreSql database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Long> poll(Connection reader, long after) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet rows =
                        statement.executeQuery("select seq from naive_feed where seq > " + after + " order by seq")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        reader.commit();
        return found;
    }
}
