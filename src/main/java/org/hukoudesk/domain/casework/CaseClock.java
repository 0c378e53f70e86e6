package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.ApprovalStage;
import org.jspecify.annotations.Nullable;

/// How long a case may take (办理期限), in working days from the day it was accepted, which is day 0. It stands still
/// for supplement and investigation where the item says so (domain reference §4.0): every working day after the day of
/// the stop, up to the day on which it ends, is added to the limit. So a stop never makes the deadline earlier, and one
/// that ends on the day it began adds nothing. Where the item does not say so, the case is on hold and the clock runs.
///
/// @param startedOn day of acceptance
/// @param limitDays working days promised by the item
/// @param held working days of the holds that are over
/// @param stop the hold it is in; null while it is in none
/// @param owedUntil 容缺: until when the citizen brings what may follow; null while nothing is owed
/// @param dueOn the last day, not counting the stop it is in
/// @param unpublishedYear 暂定: the first year without a published calendar it was counted through; 0 when there is none
@Embeddable
public record CaseClock(
        LocalDate startedOn,
        int limitDays,
        @Embedded HoldDays held,
        @Embedded @Nullable ClockStop stop,
        @Nullable LocalDate owedUntil,
        LocalDate dueOn,
        int unpublishedYear) {

    public static CaseClock started(LocalDate on, int limitDays, WorkingCalendar calendar) {
        return new CaseClock(on, limitDays, HoldDays.NONE, null, null, on, 0).recounted(calendar);
    }

    /// Of a case that was never accepted.
    static CaseClock none(LocalDate on) {
        return new CaseClock(on, 0, HoldDays.NONE, null, null, on, 0);
    }

    public Deadline deadline() {
        return new Deadline(dueOn, unpublishedYear != 0);
    }

    /// It is on hold from a day on, which itself still counts.
    public CaseClock stopped(ClockStop another) {
        if (stop != null || another.stopUntil().isBefore(another.stoppedOn())) {
            throw new IllegalStateException("a case is on hold once at a time, for days to come");
        }
        return new CaseClock(startedOn, limitDays, held, another, owedUntil, dueOn, unpublishedYear);
    }

    /// The hold is over. What was late beyond the last day of the stop is not taken off the citizen's time.
    public CaseClock resumed(LocalDate on, WorkingCalendar calendar) {
        if (stop == null) {
            throw new IllegalStateException("this case is not on hold");
        }
        int days = stop.daysUpTo(on, calendar);
        return new CaseClock(startedOn, limitDays, held.and(stop, days), null, owedUntil, dueOn, unpublishedYear)
                .recounted(calendar);
    }

    /// It runs while something is owed until a day, or no longer is.
    CaseClock owing(@Nullable LocalDate until) {
        return new CaseClock(startedOn, limitDays, held, stop, until, dueOn, unpublishedYear);
    }

    /// The last day on which the citizen can bring what was asked for or promised; null while nothing is expected.
    @Nullable
    LocalDate awaitedUntil() {
        return stop != null && stop.stopCause() == ClockStop.Cause.SUPPLEMENT ? stop.stopUntil() : owedUntil;
    }

    /// The same by a calendar that may know more years.
    public CaseClock recounted(WorkingCalendar calendar) {
        LocalDate due = startedOn;
        // in pieces the calendar counts: stops may add up to more than its longest limit
        for (int left = limitDays + held.added(); left > 0; ) {
            int piece = Math.min(left, WorkingCalendar.LONGEST_LIMIT);
            due = calendar.deadline(due, piece).date();
            left -= piece;
        }
        int unpublished = IntStream.rangeClosed(startedOn.getYear(), due.getYear())
                .filter(year -> !calendar.isPublished(year))
                .findFirst()
                .orElse(0);
        return new CaseClock(startedOn, limitDays, held, stop, owedUntil, due, unpublished);
    }

    /// Why the deadline is what it is, in the order it is told.
    public List<ClockStep> explained() {
        List<ClockStep> steps = new ArrayList<>();
        steps.add(new ClockStep.Accepted(startedOn));
        steps.add(new ClockStep.Limit(limitDays));
        if (held.supplementDays() > 0) {
            steps.add(new ClockStep.StoodStill(ClockStop.Cause.SUPPLEMENT, held.supplementDays()));
        }
        if (held.investigationDays() > 0) {
            steps.add(new ClockStep.StoodStill(ClockStop.Cause.INVESTIGATION, held.investigationDays()));
        }
        for (ApprovalStage.Level level : ApprovalStage.Level.values()) {
            if (held.investigatedBy(level) > 0) {
                steps.add(new ClockStep.Investigated(level, held.investigatedBy(level)));
            }
        }
        if (stop != null) {
            steps.add(
                    stop.stopRunsOn()
                            ? new ClockStep.RunsOn(stop.stopCause(), stop.stoppedOn(), stop.stopUntil())
                            : new ClockStep.StandsStill(stop.stopCause(), stop.stoppedOn(), stop.stopUntil()));
        }
        if (owedUntil != null) {
            steps.add(new ClockStep.Owed(owedUntil));
        }
        steps.add(new ClockStep.Due(dueOn));
        if (unpublishedYear != 0) {
            steps.add(new ClockStep.YearUnpublished(unpublishedYear));
        }
        return List.copyOf(steps);
    }
}
