package org.hukoudesk.station.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.station.control.Sign;

/// A deadline as seen today.
///
/// @param daysLate calendar days since the deadline; 0 until it has passed
/// @param workingDaysLeft 0 on the last day and after it
record Due(Deadline deadline, long daysLate, int workingDaysLeft) {

    /// Working days before the deadline at which every deadline lamp turns amber.
    static final int SOON = 1;

    static Due of(Deadline deadline, LocalDate today, WorkingCalendar calendar) {
        long late = Math.max(0, ChronoUnit.DAYS.between(deadline.date(), today));
        int left = late > 0 ? 0 : calendar.workingDaysBetween(today, deadline.date());
        return new Due(deadline, late, left);
    }

    Sign sign() {
        if (daysLate > 0) {
            return Sign.STOP;
        }
        return workingDaysLeft <= SOON ? Sign.DUE : Sign.OK;
    }

    boolean isToday(LocalDate today) {
        return deadline.date().equals(today);
    }
}
