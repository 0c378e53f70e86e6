package org.hukoudesk.contract.feed;

import java.util.List;

/// The clock of a case: until when it is promised, and why, step by step. Dates are ISO dates.
///
/// @param provisional 暂定: the calendar of a year it counted through is not published
public record ClockSnapshot(String deadline, boolean provisional, List<Step> steps) {

    /// Of a case without a clock.
    public static final ClockSnapshot NONE = new ClockSnapshot("", false, List.of());

    public ClockSnapshot {
        steps = List.copyOf(steps);
    }

    /// Part of the explanation, in the order it is told; what a kind does not have is empty or 0.
    ///
    /// @param kind ACCEPTED (`date`), LIMIT (`number` of working days), STOOD_STILL (`number` of working days
    ///     and `cause`), INVESTIGATED (`number` of working days a level used, `cause` is the level),
    ///     STANDS_STILL (`cause`, since `date`, until `until` at most), RUNS_ON (the same of a hold whose days
    ///     count), DUE (`date`) or YEAR_UNPUBLISHED (`number` is the year)
    /// @param cause SUPPLEMENT or INVESTIGATION; of INVESTIGATED: STATION, COUNTY or CITY
    public record Step(String kind, String cause, String date, String until, int number) {}
}
