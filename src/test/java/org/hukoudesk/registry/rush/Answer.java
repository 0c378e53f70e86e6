package org.hukoudesk.registry.rush;

import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.feed.Json;

/// What the registry said to a message.
///
/// @param code why it was refused; empty when it was done
/// @param acts it must have brought about, besides locks
/// @param actId of the act the answer names; empty when it names none
record Answer(String messageId, String code, int acts, String actId) {

    private static final String STALE = "stale-version";

    private static final String BROKEN = "broken:";

    /// The registry failed instead of answering, which it must not.
    static Answer none(Order order, RuntimeException failure) {
        return new Answer(order.messageId(), BROKEN + failure + " " + failure.getStackTrace()[0], 0, "");
    }

    static Answer to(Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(String code, var _) -> new Answer(order.messageId(), code, 0, "");
            case Outcome.Done(String result)
            when result.contains("\"actId\"") ->
                new Answer(
                        order.messageId(),
                        "",
                        1,
                        Json.read(result, CaseResult.class).orElseThrow().actId());
            case Outcome.Done _ -> new Answer(order.messageId(), "", actsOf(order.message()), "");
        };
    }

    private static int actsOf(Message message) {
        return switch (message) {
            case ReleasePermit _, ReinstatePermit _, SettleCase _, CaseStep.Reverse _ -> 1;
            default -> 0;
        };
    }

    boolean isBroken() {
        return code.startsWith(BROKEN);
    }

    boolean isDone() {
        return code.isEmpty();
    }

    /// Somebody else was quicker.
    boolean isConflict() {
        return code.equals(STALE);
    }
}
