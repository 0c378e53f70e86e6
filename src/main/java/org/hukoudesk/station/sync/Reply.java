package org.hukoudesk.station.sync;

import java.time.Duration;
import java.util.Optional;
import org.hukoudesk.contract.link.Problem;

/// How a request to the registry ended.
public sealed interface Reply<T> {

    /// The registry did what was asked.
    record Answered<T>(T value) implements Reply<T> {}

    /// The registry said no. [Problem#isPassing()] tells whether the same request can succeed later.
    ///
    /// @param retryAfter how long the registry asks to be left alone, if it says so
    record Refused<T>(Problem problem, Optional<Duration> retryAfter) implements Reply<T> {}

    /// No answer, or none that can be read; the same can be tried again.
    ///
    /// @param reason a stable word for logs
    record Unreachable<T>(String reason) implements Reply<T> {}

    /// The same refusal or silence as the outcome of a larger step; an answer must have been handled before.
    static <T, R> Reply<R> failed(Reply<T> reply) {
        return switch (reply) {
            case Answered<T> _ -> throw new IllegalArgumentException("an answer is no failure");
            case Refused<T>(Problem problem, Optional<Duration> later) -> new Refused<>(problem, later);
            case Unreachable<T>(String reason) -> new Unreachable<>(reason);
        };
    }
}
