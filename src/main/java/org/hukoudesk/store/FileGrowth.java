package org.hukoudesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches an H2 file: many small commits leave holes faster than they are filled.
final class FileGrowth {

    private static final Logger LOG = LoggerFactory.getLogger(FileGrowth.class);

    /// Below this nobody minds holes.
    static final long SMALL_BYTES = 256L << 20;

    /// A day's work never makes a file this much larger; holes do.
    static final int FACTOR = 4;

    /// Looking at the size costs a system call, so not at every commit.
    private static final long COMMITS_BETWEEN = 1_000;

    private final Path file;
    private final long openedBytes;
    private final AtomicLong commits = new AtomicLong();
    private final AtomicBoolean excessive = new AtomicBoolean();

    private FileGrowth(Path file) {
        this.file = file;
        this.openedBytes = size();
    }

    static Optional<FileGrowth> of(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.EncryptedFile it -> Optional.of(new FileGrowth(Pools.databaseFile(it.file())));
            case StoreSettings.PlainFile it -> Optional.of(new FileGrowth(Pools.databaseFile(it.file())));
            case StoreSettings.InMemory _, StoreSettings.PostgreSql _ -> Optional.empty();
        };
    }

    void check() {
        if (commits.incrementAndGet() % COMMITS_BETWEEN == 0
                && isExcessive(openedBytes, size())
                && excessive.compareAndSet(false, true)) {
            LOG.warn("The database file grew from {} to {} bytes: compact it on close", openedBytes, size());
        }
    }

    boolean isExcessive() {
        return excessive.get();
    }

    static boolean isExcessive(long before, long now) {
        return now > SMALL_BYTES && now / FACTOR > before;
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.BROKEN, "the database file cannot be seen", e);
        }
    }
}
