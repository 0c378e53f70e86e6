package org.hukoudesk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL 18, started once per test JVM; every caller gets a database of its own.
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /// Settings of a new, empty database. The first call takes five to ten seconds.
    public static StoreSettings.PostgreSql newDatabase() {
        String name = "store" + DATABASES.incrementAndGet();
        EmbeddedPostgres server = Server.RUNNING;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new AssertionError("no new database", e);
        }
        return new StoreSettings.PostgreSql(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /// Starts on first use; its own shutdown hook stops it with the JVM.
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }
}
