package org.hukoudesk.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    /// The spring and autumn of 2026; the whole year is tested with the catalogue's own data.
    private final WorkingCalendar springAndAutumn = new WorkingCalendar(List.of(new PublishedYear(
            2026,
            "notice for 2026",
            union(List.of(
                    days("2026-01-01", "2026-01-03"),
                    days("2026-02-15", "2026-02-23"),
                    days("2026-09-25", "2026-09-27"),
                    days("2026-10-01", "2026-10-07"))),
            Set.of(
                    LocalDate.parse("2026-01-04"),
                    LocalDate.parse("2026-02-14"),
                    LocalDate.parse("2026-02-28"),
                    LocalDate.parse("2026-09-20"),
                    LocalDate.parse("2026-10-10")))));

    private static Set<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> union(List<Set<LocalDate>> parts) {
        return parts.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} + {1} working days: {2} ({4})")
    @CsvSource(textBlock = """
            2026-09-14, 8, 2026-09-23, false, the swapped Sunday 2026-09-20 counts
            2026-09-18, 1, 2026-09-20, false, the very next working day is that Sunday
            2026-09-19, 1, 2026-09-20, false, taken in on a Saturday, first day not counted
            2026-09-24, 1, 2026-09-28, false, Mid-Autumn is off
            2026-09-30, 1, 2026-10-08, false, National Day week is off
            2026-09-30, 3, 2026-10-10, false, the swapped Saturday after it counts
            2026-02-13, 1, 2026-02-14, false, worked Saturday before the Spring Festival
            2026-02-14, 1, 2026-02-24, false, nine days of Spring Festival are off
            2026-02-13, 8, 2026-03-03, false, both swapped Saturdays count
            2026-11-23, 0, 2026-11-23, false, on the spot
            2026-11-23, 8, 2026-12-03, false, an ordinary fortnight
            2026-12-31, 1, 2027-01-04, true, New Year 2027 is off by its date and the rest is unknown
            2026-12-24, 5, 2026-12-31, false, ends in the published year
            2027-04-30, 1, 2027-05-03, true, Labour Day and the weekend
            2027-09-30, 1, 2027-10-04, true, three fixed days of National Day
            2025-12-31, 1, 2026-01-04, true, a year before the data is unknown as well
            """)
    void countsToTheLastDay(LocalDate accepted, int limit, LocalDate end, boolean provisional, String why) {
        assertThat(springAndAutumn.deadline(accepted, limit)).as(why).isEqualTo(new Deadline(end, provisional));
    }

    @Test
    void aProvisionalDeadlineBecomesFirmWhenTheYearIsLoaded() {
        LocalDate accepted = LocalDate.parse("2027-02-04");
        WorkingCalendar loaded = new WorkingCalendar(
                List.of(new PublishedYear(2027, "invented notice", days("2027-02-05", "2027-02-11"), Set.of())));

        assertThat(springAndAutumn.deadline(accepted, 1)).isEqualTo(new Deadline(LocalDate.parse("2027-02-05"), true));
        assertThat(loaded.deadline(accepted, 1)).isEqualTo(new Deadline(LocalDate.parse("2027-02-12"), false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23, 2026-11-23, 0
            2026-11-23, 2026-11-24, 1
            2026-11-20, 2026-11-23, 1
            2026-09-18, 2026-09-21, 2
            2026-11-25, 2026-11-23, -2
            """)
    void saysHowManyWorkingDaysAreLeft(LocalDate today, LocalDate deadline, int left) {
        assertThat(springAndAutumn.workingDaysBetween(today, deadline)).isEqualTo(left);
    }

    @Test
    void refusesALimitNobodyPromises() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> springAndAutumn.deadline(LocalDate.parse("2026-11-23"), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> springAndAutumn.deadline(LocalDate.parse("2026-11-23"), 367));
    }

    @Test
    void refusesAYearGivenTwice() {
        PublishedYear year = new PublishedYear(2026, "notice", Set.of(), Set.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(List.of(year, year)));
    }
}
