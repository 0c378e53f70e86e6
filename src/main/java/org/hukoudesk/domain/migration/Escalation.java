package org.hukoudesk.domain.migration;

import java.time.LocalDate;
import org.hukoudesk.domain.code.WorkingCalendar;

/// To whom the silence of an overdue origin was reported (domain reference §4.4: to the county, then the city).
public enum Escalation {
    NONE,
    /// The county bureau above the origin.
    COUNTY,
    /// The city bureau above that.
    CITY;

    /// Working days the county has to make the origin answer, before the city hears of it.
    public static final int COUNTY_WORKING_DAYS = 1;

    /// @param due the day by which the origin had to answer
    public static Escalation on(LocalDate day, LocalDate due, WorkingCalendar calendar) {
        if (!day.isAfter(due)) {
            return NONE;
        }
        return day.isAfter(calendar.deadline(due, COUNTY_WORKING_DAYS).date()) ? CITY : COUNTY;
    }
}
