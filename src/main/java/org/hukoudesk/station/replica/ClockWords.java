package org.hukoudesk.station.replica;

import java.util.List;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.station.shell.Message;

/// Until when a case is promised and how that day was counted, to be told to whoever asks.
///
/// @param lines in the order they are told; none of a case without a clock
public record ClockWords(List<Message> lines) {

    public ClockWords {
        lines = List.copyOf(lines);
    }

    public static ClockWords of(ClockSnapshot clock) {
        return new ClockWords(clock.steps().stream().map(ClockWords::words).toList());
    }

    private static Message words(ClockSnapshot.Step step) {
        return switch (step.kind()) {
            case "ACCEPTED" -> Message.of("replica.clock.accepted", step.date());
            case "LIMIT" -> Message.of("replica.clock.limit", step.number());
            case "STOOD_STILL" -> Message.of("replica.clock.stood", cause(step), step.number());
            case "INVESTIGATED" -> Message.of("replica.clock.investigated", level(step), step.number());
            case "STANDS_STILL" -> Message.of("replica.clock.stands", cause(step), step.date(), step.until());
            case "RUNS_ON" -> Message.of("replica.clock.runs", cause(step), step.date(), step.until());
            case ClockSnapshot.OWED -> Message.of("replica.clock.owed", step.until());
            case "DUE" -> Message.of("replica.clock.due", step.date());
            case "YEAR_UNPUBLISHED" -> Message.of("replica.clock.unpublished", step.number());
            default -> Message.of("replica.clock.unknown");
        };
    }

    private static Message level(ClockSnapshot.Step step) {
        return switch (step.cause()) {
            case "STATION" -> Message.of("replica.clock.station");
            case "COUNTY" -> Message.of("replica.clock.county");
            case "CITY" -> Message.of("replica.clock.city");
            default -> Message.of("replica.clock.office");
        };
    }

    private static Message cause(ClockSnapshot.Step step) {
        return switch (step.cause()) {
            case "SUPPLEMENT" -> Message.of("replica.clock.supplement");
            case "INVESTIGATION" -> Message.of("replica.clock.investigation");
            default -> Message.of("replica.clock.other");
        };
    }
}
