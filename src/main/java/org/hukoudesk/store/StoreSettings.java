package org.hukoudesk.store;

import java.nio.file.Path;

/// Where a store keeps its rows.
public sealed interface StoreSettings {

    /// H2's file system that opens a file again when an interrupted thread has closed its channel; without it one
    /// cancelled job closes the whole database.
    String RETRY_ON_INTERRUPT = "retry:";

    /// A file of H2 encrypted with AES.
    ///
    /// @param file the database without `.mv.db`
    /// @param key the random key
    /// @param fileSystem prefix of H2's file system, ending in a colon
    record EncryptedFile(Path file, StoreKey key, String fileSystem) implements StoreSettings {
        public EncryptedFile(Path file, StoreKey key) {
            this(file, key, RETRY_ON_INTERRUPT);
        }
    }

    /// A file of H2 in the clear, for a small registry on an encrypted disk.
    ///
    /// @param file the database without `.mv.db`
    /// @param fileSystem prefix of H2's file system, ending in a colon
    record PlainFile(Path file, String fileSystem) implements StoreSettings {
        public PlainFile(Path file) {
            this(file, RETRY_ON_INTERRUPT);
        }
    }

    /// H2 in memory, gone when the store is closed: for tests of services.
    record InMemory(String name) implements StoreSettings {}

    /// A PostgreSQL server, or an engine that speaks its protocol.
    record PostgreSql(String url, String user, String password) implements StoreSettings {
        @Override
        public String toString() {
            return "PostgreSql[" + url + ", " + user + "]";
        }
    }
}
