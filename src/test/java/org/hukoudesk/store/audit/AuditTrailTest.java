package org.hukoudesk.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AuditTrailTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123456789Z");

    private final StoreSettings.PostgreSql database = Postgres.newDatabase();
    private Store store = Store.open(database, StoreRole.REGISTRY);

    @BeforeEach
    void fiveEntries() {
        for (int i = 1; i <= 5; i++) {
            append("500112", i);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anUntouchedChainIsIntactAlsoAfterRestart() {
        store.close();
        store = Store.open(database, StoreRole.REGISTRY);
        String end = store.read(tx -> tx.audit().head("500112").orElseThrow().lastHash());

        assertThat(verdict()).isEqualTo(new AuditVerdict.Intact(5, end));
    }

    @Test
    void anUnknownChainIsIntactAndEmpty() {
        AuditVerdict verdict = store.read(tx -> tx.audit().verify("510603"));

        assertThat(verdict).isEqualTo(new AuditVerdict.Intact(0, AuditHead.NOTHING_BEFORE));
    }

    @Test
    void namesTheFirstAlteredEntry() throws SQLException {
        tamper("update audit_entry set actor = 'somebody' where seq in (3, 4)");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(3, AuditVerdict.Fault.ALTERED));
    }

    @Test
    void namesAMissingEntryInTheMiddle() throws SQLException {
        tamper("delete from audit_entry where seq = 2");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(2, AuditVerdict.Fault.MISSING));
    }

    @Test
    void namesAMissingEnd() throws SQLException {
        tamper("delete from audit_entry where seq >= 4");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(4, AuditVerdict.Fault.MISSING));
    }

    @Test
    void namesTheEntryAfterOneThatWasForgedWithItsHash() throws SQLException {
        tamper("update audit_entry set hash = '" + "f".repeat(64) + "', previous_hash = '" + "e".repeat(64)
                + "' where seq = 3");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(3, AuditVerdict.Fault.RELINKED));
    }

    @Test
    void keepsOneChainWhenManyWriteAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int number = i;
                writers.add(threads.submit(() -> append("fresh", number)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        AuditVerdict verdict = store.read(tx -> tx.audit().verify("fresh"));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        AuditVerdict.Intact.class,
                        it -> assertThat(it.entries()).isEqualTo(40));
    }

    private void append(String chain, int number) {
        store.change(
                tx -> tx.audit().append(chain, new AuditEvent(NOON, "officer-1", "case.view", "case-" + number, "{}")));
    }

    private AuditVerdict verdict() {
        return store.read(tx -> tx.audit().verify("500112"));
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
