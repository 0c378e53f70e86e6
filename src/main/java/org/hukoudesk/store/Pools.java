package org.hukoudesk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/// Opens the one connection pool that Flyway and Hibernate share.
final class Pools {

    /// One counter or one HTTP node; H2 serializes commits anyway and a database serves few busy connections best.
    private static final int CONNECTIONS = 12;

    /// A clerk waits no longer for a free connection.
    private static final long WAIT_MILLIS = 10_000;

    /// Row locks are held for one short transaction; longer means a deadlock or a dead holder.
    private static final int LOCK_MILLIS = 5_000;

    /// The file's protection is the key; this second half of H2's password only has to be there.
    private static final String H2_USER = "desk";

    private Pools() {}

    static HikariDataSource open(StoreSettings settings) {
        HikariConfig config = switch (settings) {
            case StoreSettings.EncryptedFile it ->
                h2(fileUrl(it.fileSystem(), it.file()) + ";CIPHER=AES", it.key().hex() + " " + H2_USER);
            case StoreSettings.PlainFile it -> h2(fileUrl(it.fileSystem(), it.file()), H2_USER);
            case StoreSettings.InMemory it -> h2("jdbc:h2:mem:" + it.name(), H2_USER);
            case StoreSettings.PostgreSql it -> postgreSql(it);
        };
        config.setPoolName("store");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    /// The path of the database file itself.
    static Path databaseFile(Path file) {
        return Path.of(file.toAbsolutePath() + ".mv.db");
    }

    /// REUSE_SPACE=FALSE appends every commit: one written into a hole, as happens from an
    /// age of 45 seconds on, was not found again by 2.5.252 after a killed process, because the
    /// file's head still named the commit before it. Closing gives holes back, see
    /// [Store#wantsCompaction()].
    private static String fileUrl(String fileSystem, Path file) {
        return "jdbc:h2:" + fileSystem + file.toAbsolutePath() + ";REUSE_SPACE=FALSE";
    }

    /// WRITE_DELAY=0 hands every commit to the operating system at once, which survives a killed process; the group
    /// flusher brings it to the platter, which survives a power cut.
    private static HikariConfig h2(String url, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=" + LOCK_MILLIS);
        config.setUsername(H2_USER);
        config.setPassword(password);
        return config;
    }

    /// Durability and lock time are set by the session, whatever the server's own configuration says.
    private static HikariConfig postgreSql(StoreSettings.PostgreSql settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.setConnectionInitSql("set synchronous_commit = on; set lock_timeout = " + LOCK_MILLIS);
        return config;
    }
}
