package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.ApprovalStage;
import org.jspecify.annotations.Nullable;

/// Why, since when and until when at most a case is on hold, and whether its clock stands still for that.
///
/// @param stopLevel who investigates; null of a supplement
/// @param stopRunsOn the item does not name the cause among its `clockStops`: its working days count like any other
@Embeddable
public record ClockStop(
        @Enumerated(EnumType.STRING) Cause stopCause,
        @Enumerated(EnumType.STRING) ApprovalStage.@Nullable Level stopLevel,
        LocalDate stoppedOn,
        LocalDate stopUntil,
        boolean stopRunsOn) {

    public enum Cause {
        /// 补正.
        SUPPLEMENT,
        /// 调查核实.
        INVESTIGATION
    }

    public static ClockStop supplement(LocalDate on, LocalDate until) {
        return new ClockStop(Cause.SUPPLEMENT, null, on, until, false);
    }

    public static ClockStop investigation(ApprovalStage.Level by, LocalDate on, LocalDate until) {
        return new ClockStop(Cause.INVESTIGATION, by, on, until, false);
    }

    /// The same hold of a case whose item lets the clock run through it, or not.
    public ClockStop whileClockStands(boolean stands) {
        return new ClockStop(stopCause, stopLevel, stoppedOn, stopUntil, !stands);
    }

    CaseStage stage() {
        return switch (stopCause) {
            case SUPPLEMENT -> CaseStage.SUPPLEMENT;
            case INVESTIGATION -> CaseStage.INVESTIGATION;
        };
    }

    boolean isBy(ApprovalStage.Level level) {
        return stopLevel == level;
    }

    /// Working days it took when it ends on a day; none count beyond its last one.
    int daysUpTo(LocalDate on, WorkingCalendar calendar) {
        LocalDate end = on.isAfter(stopUntil) ? stopUntil : on;
        return Math.max(0, calendar.workingDaysBetween(stoppedOn, end));
    }
}
