package org.hukoudesk.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door to the rows of a program. Owns the pool, the schema and the sessions; nobody else sees a session.
///
/// Isolation is READ COMMITTED on every engine. Whoever must not be overtaken (feed, audit chain, a household that two
/// counters change) locks its row first with a `…Lock` method of its repository; anything else is guarded by
/// `@Version` or a unique key.
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final HikariDataSource pool;
    private final SessionFactory sessions;
    private final Optional<GroupFlusher> flusher;
    private final Optional<FileGrowth> growth;

    private Store(HikariDataSource pool, SessionFactory sessions, StoreSettings settings) {
        this.pool = pool;
        this.sessions = sessions;
        this.growth = FileGrowth.of(settings);
        this.flusher = isH2(settings) ? Optional.of(new GroupFlusher(this::checkpoint)) : Optional.empty();
    }

    /// Opens the database, brings its schema up to date and checks the mapping against it.
    public static Store open(StoreSettings settings, StoreRole role) {
        HikariDataSource pool = pool(settings);
        boolean opened = false;
        try {
            migrate(pool, role);
            Store store = new Store(pool, Mapping.open(pool, role), settings);
            store.flusher.ifPresent(GroupFlusher::await);
            opened = true;
            LOG.info("Store of the {} is open", role);
            return store;
        } catch (FlywayException | HibernateException e) {
            throw new StoreException(StoreException.Kind.BROKEN, "the schema could not be brought up to date", e);
        } finally {
            if (!opened) {
                pool.close();
            }
        }
    }

    private static HikariDataSource pool(StoreSettings settings) {
        try {
            return Pools.open(settings);
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreException(StoreException.Kind.BROKEN, "the database does not open: key, file or server", e);
        }
    }

    private static void migrate(HikariDataSource pool, StoreRole role) {
        Flyway.configure()
                .dataSource(pool)
                .locations(role.migrations())
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /// Reads in one transaction. Nothing is loaded later: the queries fetch all that the caller needs.
    public <R> R read(Function<Tx, R> work) {
        return Retry.run(() -> inTransaction(work));
    }

    /// Reads, and returns when all that was read is on the platter: for whoever tells others. A commit can be seen a
    /// moment before it is synced, and what was told must not be forgotten by a cut in that moment.
    public <R> R readToTell(Function<Tx, R> work) {
        R result = read(work);
        flusher.ifPresent(GroupFlusher::await);
        return result;
    }

    /// Reads the store as it was at one moment, however long that takes; whatever is committed meanwhile is not seen.
    /// Runs once: nobody's locks get in the way of it.
    public <R> R readAsOfOneMoment(Function<Tx, R> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            // H2 calls it serializable; the pool gives the connection its own isolation back
            session.doWork(connection -> connection.setTransactionIsolation(
                    flusher.isPresent()
                            ? Connection.TRANSACTION_SERIALIZABLE
                            : Connection.TRANSACTION_REPEATABLE_READ));
            return inTransaction(session, work);
        }
    }

    /// Writes in one transaction and returns when it is on the platter.
    ///
    /// The work may run several times, when locks or two first writers of one key get in the way: it must have no
    /// effect outside its transaction, and must read what it decides on inside.
    public <R> R write(Function<Tx, R> work) {
        R result = Retry.run(() -> inTransaction(work));
        flusher.ifPresent(GroupFlusher::await);
        growth.ifPresent(FileGrowth::check);
        return result;
    }

    /// [#write] for work without an answer.
    public void change(Consumer<Tx> work) {
        write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    private <R> R inTransaction(Function<Tx, R> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return inTransaction(session, work);
        }
    }

    private static <R> R inTransaction(StatelessSession session, Function<Tx, R> work) {
        Transaction transaction = session.beginTransaction();
        boolean committed = false;
        try {
            R result = work.apply(new Tx(session));
            transaction.commit();
            committed = true;
            return result;
        } finally {
            if (!committed && transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /// True when most of the file is holes; [#closeAndCompact] gives the space back.
    public boolean wantsCompaction() {
        return growth.map(FileGrowth::isExcessive).orElse(false);
    }

    /// Closes and rewrites the file without the holes many small commits leave. Takes seconds for large files.
    public void closeAndCompact() {
        close("shutdown compact");
    }

    /// Closes, and compacts when that has become necessary.
    @Override
    public void close() {
        close(wantsCompaction() ? "shutdown compact" : "shutdown");
    }

    private void close(String shutdown) {
        if (pool.isClosed()) {
            return;
        }
        sessions.close();
        if (flusher.isPresent()) {
            flusher.get().close();
            execute(shutdown, pool::evictConnection);
        }
        pool.close();
    }

    private void checkpoint() {
        execute("checkpoint sync", connection -> {});
    }

    /// @param after what becomes of the connection: a shut-down one must not be given back to the pool
    private void execute(String command, Consumer<Connection> after) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
            after.accept(connection);
        } catch (SQLException e) {
            throw new StoreException(StoreException.Kind.BROKEN, command + " failed", e);
        }
    }

    private static boolean isH2(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.EncryptedFile _, StoreSettings.PlainFile _, StoreSettings.InMemory _ -> true;
            case StoreSettings.PostgreSql _ -> false;
        };
    }
}
