package org.hukoudesk.station.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.station.control.Sign;

/// The last day of something this or the other end promised.
///
/// @param day empty when nothing is promised any more
/// @param workingDaysLeft nought today; negative when it is overdue, by at least one
record Due(Optional<LocalDate> day, int workingDaysLeft) {

    static final Due NEVER = new Due(Optional.empty(), 0);

    static Due on(LocalDate day, LocalDate today, WorkingCalendar calendar) {
        int left = calendar.workingDaysBetween(today, day);
        return new Due(Optional.of(day), today.isAfter(day) ? Math.min(left, -1) : left);
    }

    /// Of a date as it came over the line; one that is none counts as no promise.
    static Due on(String day, LocalDate today, WorkingCalendar calendar) {
        return parsed(day).map(known -> on(known, today, calendar)).orElse(NEVER);
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return Optional.empty(); // empty until there is one
        }
    }

    boolean isOverdue() {
        return workingDaysLeft < 0;
    }

    Sign sign() {
        if (day.isEmpty()) {
            return Sign.IDLE;
        }
        if (isOverdue()) {
            return Sign.STOP;
        }
        return workingDaysLeft <= 1 ? Sign.DUE : Sign.OK;
    }
}
