package org.hukoudesk.station.login;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// `tries.properties`: wrong PINs in a row per officer, kept across restarts. It slows down somebody at the keyboard;
/// against somebody with the disk it is the cost of [PinLock] that protects.
final class PinTries {

    static final int ALLOWED = 5;
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Path file;
    private final Clock clock;

    PinTries(Path folder, Clock clock) {
        this.file = folder.resolve("tries.properties");
        this.clock = clock;
    }

    /// When this officer may try again; empty when now.
    Optional<Instant> lockedUntil(String officer) {
        return Optional.ofNullable(read().getProperty(officer + ".until"))
                .map(Instant::parse)
                .filter(until -> until.isAfter(clock.instant()));
    }

    /// Counts a wrong PIN and answers how many tries are left; with none left the officer is locked for [#PAUSE].
    int wrong(String officer) {
        Properties all = read();
        int left = ALLOWED - 1 - Integer.parseInt(all.getProperty(officer + ".wrong", "0"));
        if (left > 0) {
            all.setProperty(officer + ".wrong", Integer.toString(ALLOWED - left));
        } else {
            all.remove(officer + ".wrong");
            all.setProperty(officer + ".until", clock.instant().plus(PAUSE).toString());
        }
        write(all);
        return left;
    }

    void right(String officer) {
        Properties all = read();
        boolean changed = all.remove(officer + ".wrong") != null;
        changed |= all.remove(officer + ".until") != null;
        if (changed) {
            write(all);
        }
    }

    private Properties read() {
        var all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("the tries cannot be read", e);
            }
        }
        return all;
    }

    private void write(Properties all) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            all.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("the tries cannot be written", e);
        }
    }
}
