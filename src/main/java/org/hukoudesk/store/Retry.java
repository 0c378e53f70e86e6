package org.hukoudesk.store;

import jakarta.data.exceptions.DataException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/// Runs a transaction again when locks, not its own content, made it fail.
final class Retry {

    /// A clerk waits for at most five lock times; more tries only feed a convoy.
    static final int TRIES = 5;

    private static final long PAUSE_MILLIS = 40;

    /// 40001 serialization or H2's deadlock, 40P01 PostgreSQL's deadlock, 55P03 and HYT00 lock timeouts, 90131 H2's
    /// concurrent update.
    private static final Set<String> LOCKS = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    /// Rivals for one key, of whom one gets through at every round: the others find the winner's row when they run
    /// again.
    private static final String UNIQUE = "23505";

    private static final Pattern NOT_A_NAME = Pattern.compile("[^A-Za-z0-9_.]");

    private Retry() {}

    static <R> R run(Supplier<R> transaction) {
        int tries = 1;
        while (true) {
            try {
                return transaction.get();
            } catch (PersistenceException | DataException e) {
                StoreException failure = translated(e);
                if (tries++ >= triesFor(failure.kind())) {
                    throw failure;
                }
                pause();
            }
        }
    }

    private static int triesFor(StoreException.Kind kind) {
        return switch (kind) {
            case BUSY, DUPLICATE -> TRIES;
            case STALE, BROKEN -> 1;
        };
    }

    /// The answer carries the stack but not the cause: texts of both drivers quote row values.
    static StoreException translated(RuntimeException failure) {
        String state = sqlState(failure).orElse("none");
        StoreException.Kind kind = kind(failure, state);
        StoreException translated = new StoreException(
                kind,
                "the database refused: " + failure.getClass().getSimpleName() + ", SQL state " + state
                        + constraint(failure)
                                .map(name -> ", constraint " + name)
                                .orElse(""));
        translated.setStackTrace(failure.getStackTrace());
        return translated;
    }

    private static StoreException.Kind kind(RuntimeException failure, String state) {
        if (LOCKS.contains(state)) {
            return StoreException.Kind.BUSY;
        }
        if (state.equals(UNIQUE)) {
            return StoreException.Kind.DUPLICATE;
        }
        boolean stale =
                failure instanceof OptimisticLockException || failure instanceof OptimisticLockingFailureException;
        return stale ? StoreException.Kind.STALE : StoreException.Kind.BROKEN;
    }

    private static Optional<String> sqlState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), "none"))
                .findFirst();
    }

    /// The constraint by name only; H2 adds the values behind the name.
    private static Optional<String> constraint(Throwable failure) {
        return causes(failure)
                .filter(ConstraintViolationException.class::isInstance)
                .map(cause ->
                        Objects.requireNonNullElse(((ConstraintViolationException) cause).getConstraintName(), ""))
                .map(NOT_A_NAME::split)
                .filter(parts -> parts.length > 0 && !parts[0].isEmpty())
                .map(parts -> parts[0])
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /// Rivals must not meet again in step, so the pause is random.
    private static void pause() {
        long millis = 1 + ThreadLocalRandom.current().nextLong(PAUSE_MILLIS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
