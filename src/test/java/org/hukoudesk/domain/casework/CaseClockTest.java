package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.code.PublishedYear;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.ApprovalStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Deadlines by the calendar of 2026 as published; 2027 is not.
class CaseClockTest {

    private static final PublishedYear YEAR_2026 = new PublishedYear(
            2026,
            "notice for 2026",
            Stream.of(
                            days("2026-01-01", "2026-01-03"),
                            days("2026-02-15", "2026-02-23"),
                            days("2026-04-04", "2026-04-06"),
                            days("2026-05-01", "2026-05-05"),
                            days("2026-06-19", "2026-06-21"),
                            days("2026-09-25", "2026-09-27"),
                            days("2026-10-01", "2026-10-07"))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet()),
            Stream.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()));

    private final WorkingCalendar calendar = new WorkingCalendar(List.of(YEAR_2026));

    private static Set<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} + {1}, still from {2} to {3}: {4} days, due {5} ({7})")
    @CsvSource(textBlock = """
            2026-11-23,  8, 2026-11-24, 2026-11-26, 2, 2026-12-07, false, two ordinary days
            2026-11-23,  8, 2026-11-23, 2026-11-26, 3, 2026-12-08, false, stopped on the day of acceptance
            2026-11-23,  8, 2026-11-24, 2026-11-24, 0, 2026-12-03, false, brought on the same day
            2026-11-23,  8, 2026-11-27, 2026-11-29, 0, 2026-12-03, false, only a weekend in between
            2026-11-23,  8, 2026-11-27, 2026-11-30, 1, 2026-12-04, false, over a weekend the Monday counts
            2026-09-17,  3, 2026-09-18, 2026-09-21, 2, 2026-09-23, false, the swapped Sunday stood still as well
            2026-09-17,  5, 2026-09-23, 2026-09-28, 2, 2026-09-28, false, Mid-Autumn in the stop is no working day
            2026-09-29,  3, 2026-09-30, 2026-10-09, 2, 2026-10-12, false, the whole National Day week and two days
            2026-12-24,  5, 2026-12-25, 2026-12-31, 4, 2027-01-07, true,  carried over into a year unknown
            2026-11-23, 20, 2026-11-24, 2026-12-07, 9, 2027-01-04, true,  a stop makes it provisional
            2026-11-23,  8, 2026-12-10, 2026-12-14, 2, 2026-12-07, false, stopped when it was overdue
            """)
    void standsStillForTheWorkingDaysBetween(
            LocalDate accepted,
            int limit,
            LocalDate from,
            LocalDate to,
            int days,
            LocalDate due,
            boolean provisional,
            String why) {
        CaseClock resumed = CaseClock.started(accepted, limit, calendar)
                .stopped(supplement(from, to.plusDays(30)))
                .resumed(to, calendar);

        assertThat(resumed.held().supplementDays()).as(why).isEqualTo(days);
        assertThat(resumed.deadline()).as(why).isEqualTo(new Deadline(due, provisional));
    }

    @Test
    void severalStopsAddUpWhateverTheyWereFor() {
        CaseClock clock = CaseClock.started(day("2026-11-23"), 8, calendar)
                .stopped(supplement(day("2026-11-24"), day("2026-12-10")))
                .resumed(day("2026-11-26"), calendar)
                .stopped(ClockStop.investigation(ApprovalStage.Level.STATION, day("2026-11-27"), day("2026-12-20")))
                .resumed(day("2026-12-02"), calendar)
                .stopped(supplement(day("2026-12-02"), day("2026-12-10")))
                .resumed(day("2026-12-03"), calendar);

        assertThat(clock.held().supplementDays()).isEqualTo(3);
        assertThat(clock.held().investigationDays()).isEqualTo(3);
        assertThat(clock.deadline()).isEqualTo(calendar.deadline(day("2026-11-23"), 8 + 3 + 3));
    }

    @Test
    void runsOnByItselfAfterTheLastDayOfAStop() {
        CaseClock late = CaseClock.started(day("2026-11-23"), 8, calendar)
                .stopped(ClockStop.investigation(ApprovalStage.Level.STATION, day("2026-11-24"), day("2026-11-26")))
                .resumed(day("2026-12-15"), calendar);

        assertThat(late.held().investigationDays()).isEqualTo(2);
        assertThat(late.dueOn()).isEqualTo(day("2026-12-07"));
    }

    @Test
    void runsThroughAHoldTheItemCounts() {
        CaseClock held = CaseClock.started(day("2026-11-23"), 8, calendar)
                .stopped(supplement(day("2026-11-24"), day("2026-12-10")).whileClockStands(false));

        assertThat(held.explained())
                .contains(new ClockStep.RunsOn(ClockStop.Cause.SUPPLEMENT, day("2026-11-24"), day("2026-12-10")))
                .noneMatch(ClockStep.StandsStill.class::isInstance);
        CaseClock after = held.resumed(day("2026-11-30"), calendar);
        assertThat(after).isEqualTo(CaseClock.started(day("2026-11-23"), 8, calendar));
    }

    @Test
    void isExplainedStepByStep() {
        CaseClock clock = CaseClock.started(day("2026-11-24"), 20, calendar)
                .stopped(supplement(day("2026-11-25"), day("2026-12-10")))
                .resumed(day("2026-11-30"), calendar)
                .stopped(ClockStop.investigation(ApprovalStage.Level.STATION, day("2026-12-01"), day("2026-12-15")))
                .resumed(day("2026-12-08"), calendar)
                .stopped(supplement(day("2026-12-09"), day("2026-12-31")));

        assertThat(clock.explained())
                .containsExactly(
                        new ClockStep.Accepted(day("2026-11-24")),
                        new ClockStep.Limit(20),
                        new ClockStep.StoodStill(ClockStop.Cause.SUPPLEMENT, 3),
                        new ClockStep.StoodStill(ClockStop.Cause.INVESTIGATION, 5),
                        new ClockStep.Investigated(ApprovalStage.Level.STATION, 5),
                        new ClockStep.StandsStill(ClockStop.Cause.SUPPLEMENT, day("2026-12-09"), day("2026-12-31")),
                        new ClockStep.Due(day("2027-01-04")),
                        new ClockStep.YearUnpublished(2027));
    }

    @Test
    void isRecountedWhenTheYearIsLoaded() {
        CaseClock before = CaseClock.started(day("2026-12-24"), 8, calendar);
        var loaded = new WorkingCalendar(List.of(
                YEAR_2026, new PublishedYear(2027, "invented notice", days("2027-01-01", "2027-01-05"), Set.of())));

        CaseClock after = before.recounted(loaded);

        assertThat(before.deadline()).isEqualTo(new Deadline(day("2027-01-06"), true));
        assertThat(after.deadline()).isEqualTo(new Deadline(day("2027-01-08"), false));
        assertThat(after.explained()).noneMatch(ClockStep.YearUnpublished.class::isInstance);
        assertThat(after.recounted(loaded)).isEqualTo(after);
    }

    @Test
    void stopsOnceAtATime() {
        CaseClock still = CaseClock.started(day("2026-11-23"), 8, calendar)
                .stopped(supplement(day("2026-11-24"), day("2026-12-10")));

        assertThatIllegalStateException()
                .isThrownBy(() -> still.stopped(supplement(day("2026-11-25"), day("2026-12-10"))));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> CaseClock.started(day("2026-11-23"), 8, calendar).resumed(day("2026-11-24"), calendar));
    }

    private static ClockStop supplement(LocalDate on, LocalDate until) {
        return ClockStop.supplement(on, until);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
