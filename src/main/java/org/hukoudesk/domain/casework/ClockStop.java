package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hukoudesk.domain.code.WorkingCalendar;

/// Why, since when and until when at most the clock of a case stands still.
@Embeddable
public record ClockStop(@Enumerated(EnumType.STRING) Cause stopCause, LocalDate stoppedOn, LocalDate stopUntil) {

    public enum Cause {
        /// 补正.
        SUPPLEMENT,
        /// 调查核实.
        INVESTIGATION
    }

    CaseStage stage() {
        return switch (stopCause) {
            case SUPPLEMENT -> CaseStage.SUPPLEMENT;
            case INVESTIGATION -> CaseStage.INVESTIGATION;
        };
    }

    /// Working days of the stop when it ends on a day; none count beyond its last one.
    int daysUpTo(LocalDate on, WorkingCalendar calendar) {
        LocalDate end = on.isAfter(stopUntil) ? stopUntil : on;
        return Math.max(0, calendar.workingDaysBetween(stoppedOn, end));
    }
}
