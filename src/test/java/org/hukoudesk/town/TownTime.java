package org.hukoudesk.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.hukoudesk.domain.code.ChinaTime;

/// The time in the town: on whatever day it really is played, the town's morning is the same one, so papers, deadlines
/// and certificates carry the same dates every time. It runs on from there, because a message that waits for its next
/// try would wait for ever on a clock that stands still.
///
/// @param shift from the machine's time to the town's
public record TownTime(Duration shift) {

    /// A Tuesday of a year whose holidays are published, so that no deadline is provisional.
    static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 24, 9, 0);

    private static final String PROPERTY = "hukoudesk.town.shift";

    /// The town's own morning begins now.
    public static TownTime morning() {
        return on(MORNING.toLocalDate());
    }

    /// The morning of another day begins now.
    public static TownTime on(LocalDate day) {
        Instant machine = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        return new TownTime(
                Duration.between(machine, day.atTime(MORNING.toLocalTime()).atZone(ChinaTime.ZONE)));
    }

    /// The machine's time, for people who play themselves.
    public static TownTime ofTheMachine() {
        return new TownTime(Duration.ZERO);
    }

    /// The time the process that started this one has given it.
    public static TownTime ofThisProcess() {
        return new TownTime(Duration.parse(System.getProperty(PROPERTY, Duration.ZERO.toString())));
    }

    public Clock clock() {
        return Clock.offset(Clock.system(ChinaTime.ZONE), shift);
    }

    /// The option by which a process learns the time.
    String option() {
        return "-D" + PROPERTY + "=" + shift;
    }
}
