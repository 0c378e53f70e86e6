package org.hukoudesk.contract.feed;

import java.util.List;
import java.util.Optional;

/// The clock of a case: until when it is promised, and why, step by step. Dates are ISO dates.
///
/// @param provisional 暂定: the calendar of a year it counted through is not published
public record ClockSnapshot(String deadline, boolean provisional, List<Step> steps) {

    /// Of a case without a clock.
    public static final ClockSnapshot NONE = new ClockSnapshot("", false, List.of());

    public ClockSnapshot {
        steps = List.copyOf(steps);
    }

    /// Kind of the step that says until when something is to be brought that may follow.
    public static final String OWED = "OWED";

    /// Until when something is to be brought while the case goes on (容缺); empty while nothing is owed.
    public Optional<String> owedUntil() {
        return steps.stream()
                .filter(step -> step.kind().equals(OWED))
                .map(Step::until)
                .findFirst();
    }

    /// Part of the explanation, in the order it is told; what a kind does not have is empty or 0.
    ///
    /// @param kind ACCEPTED (`date`), LIMIT (`number` of working days), STOOD_STILL (`number` of working days
    ///     and `cause`), INVESTIGATED (`number` of working days a level used, `cause` is the level),
    ///     STANDS_STILL (`cause`, since `date`, until `until` at most), RUNS_ON (the same of a hold whose days
    ///     count), OWED (`until`), DUE (`date`) or YEAR_UNPUBLISHED (`number` is the year)
    /// @param cause SUPPLEMENT or INVESTIGATION; of INVESTIGATED: STATION, COUNTY or CITY
    public record Step(String kind, String cause, String date, String until, int number) {}
}
