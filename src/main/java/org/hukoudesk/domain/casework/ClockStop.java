package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hukoudesk.domain.code.WorkingCalendar;

/// Why, since when and until when at most a case is on hold, and whether its clock stands still for that.
///
/// @param stopRunsOn the item does not name the cause among its `clockStops`: its working days count like any other
@Embeddable
public record ClockStop(
        @Enumerated(EnumType.STRING) Cause stopCause, LocalDate stoppedOn, LocalDate stopUntil, boolean stopRunsOn) {

    public enum Cause {
        /// 补正.
        SUPPLEMENT,
        /// 调查核实.
        INVESTIGATION
    }

    public static ClockStop supplement(LocalDate on, LocalDate until) {
        return new ClockStop(Cause.SUPPLEMENT, on, until, false);
    }

    public static ClockStop investigation(LocalDate on, LocalDate until) {
        return new ClockStop(Cause.INVESTIGATION, on, until, false);
    }

    /// The same hold of a case whose item lets the clock run through it, or not.
    public ClockStop whileClockStands(boolean stands) {
        return new ClockStop(stopCause, stoppedOn, stopUntil, !stands);
    }

    CaseStage stage() {
        return switch (stopCause) {
            case SUPPLEMENT -> CaseStage.SUPPLEMENT;
            case INVESTIGATION -> CaseStage.INVESTIGATION;
        };
    }

    /// Working days the clock stood still when the stop ends on a day; none count beyond its last one.
    int daysUpTo(LocalDate on, WorkingCalendar calendar) {
        if (stopRunsOn) {
            return 0;
        }
        LocalDate end = on.isAfter(stopUntil) ? stopUntil : on;
        return Math.max(0, calendar.workingDaysBetween(stoppedOn, end));
    }
}
