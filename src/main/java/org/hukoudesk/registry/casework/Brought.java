package org.hukoudesk.registry.casework;

import java.util.List;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.registry.exchange.Outcome;

/// What a case puts on paper, or why it cannot.
sealed interface Brought {

    record Paper(CaseResult result) implements Brought {}

    record Nothing(Outcome why) implements Brought {}

    /// Another station keeps the record: nobody speaks for what another keeps.
    ///
    /// @param subjects ids of persons or households
    static Brought otherOrgans(List<String> subjects) {
        return new Nothing(Outcome.refused(Refusal.Reason.OTHER_ORGANS_RECORD, subjects));
    }
}
