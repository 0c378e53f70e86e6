package org.hukoudesk.domain.code;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Working days: weekends and holidays out, swapped workdays (调休上班) in.
///
/// A year without a published notice has weekends and the holidays of fixed date only; whatever was counted
/// through such a year is provisional.
public final class WorkingCalendar {

    /// Longest promise counted here; the longest statutory one of this trade is 60 days.
    public static final int LONGEST_LIMIT = 366;

    /// Holidays with a date of their own in 全国年节及纪念日放假办法 (2024): New Year, Labour Day, National Day.
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final Set<Integer> published = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    public WorkingCalendar(Collection<PublishedYear> years) {
        for (PublishedYear year : years) {
            if (!published.add(year.year())) {
                throw new IllegalArgumentException("Calendar year twice: " + year.year());
            }
            off.addAll(year.off());
            worked.addAll(year.worked());
        }
    }

    public boolean isPublished(int year) {
        return published.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !off.contains(day)
                && !isWeekend(day)
                && (isPublished(day.getYear()) || !FIXED.contains(MonthDay.from(day)));
    }

    /// The day on which the last of `workingDays` ends. The day of acceptance is day 0 (the first day is not
    /// counted), so a limit of 0 ends on the day of acceptance itself.
    ///
    /// @param workingDays 0 to [#LONGEST_LIMIT]
    public Deadline deadline(LocalDate acceptedOn, int workingDays) {
        if (workingDays < 0 || workingDays > LONGEST_LIMIT) {
            throw new IllegalArgumentException("A limit is 0 to " + LONGEST_LIMIT + " working days: " + workingDays);
        }
        LocalDate day = acceptedOn;
        boolean provisional = !isPublished(day.getYear());
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            provisional |= !isPublished(day.getYear());
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new Deadline(day, provisional);
    }

    /// Working days after `from` up to and including `to`; negative when `to` is the earlier one (overdue).
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
