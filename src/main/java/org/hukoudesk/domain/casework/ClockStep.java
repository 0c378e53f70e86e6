package org.hukoudesk.domain.casework;

import java.time.LocalDate;
import org.hukoudesk.domain.service.ApprovalStage;

/// One part of the explanation of a deadline; the screens find the words.
public sealed interface ClockStep {

    /// 受理: day 0.
    record Accepted(LocalDate on) implements ClockStep {}

    /// Working days the item promises.
    record Limit(int workingDays) implements ClockStep {}

    /// Working days that were not counted.
    record StoodStill(ClockStop.Cause cause, int workingDays) implements ClockStep {}

    /// Working days a level has used of those it may investigate, whether they counted or not.
    record Investigated(ApprovalStage.Level level, int workingDays) implements ClockStep {}

    /// It does not run now; the deadline moves when it does again.
    record StandsStill(ClockStop.Cause cause, LocalDate since, LocalDate until) implements ClockStep {}

    /// The case is on hold, yet the item counts these days; the deadline stays.
    record RunsOn(ClockStop.Cause cause, LocalDate since, LocalDate until) implements ClockStep {}

    /// 容缺受理: what is still to be brought until a day, before which the case is not decided for the last time.
    record Owed(LocalDate until) implements ClockStep {}

    record Due(LocalDate on) implements ClockStep {}

    /// 暂定: the calendar of the year is not published.
    record YearUnpublished(int year) implements ClockStep {}
}
