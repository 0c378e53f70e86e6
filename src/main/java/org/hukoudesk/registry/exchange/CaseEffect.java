package org.hukoudesk.registry.exchange;

import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.ServiceItem;

/// What cases of some items lead to once nobody has to decide any more. All of it happens in the turn's transaction; a
/// refusal leaves nothing behind.
public interface CaseEffect {

    /// What a case asks for.
    ///
    /// @param organ the station that took it in
    /// @param answers those of fields that are visible
    record Wish(
            CaseNo caseNo,
            OrganCode organ,
            OfficerId acceptor,
            ServiceItem item,
            CaseFile file,
            Map<String, String> answers) {

        public Wish {
            answers = Map.copyOf(answers);
        }
    }

    /// Why it could never come to it as things stand now, told at intake instead of days later.
    Optional<Outcome> barred(Turn turn, Wish wish);

    /// The case waits for decisions from now on.
    default void accepted(Turn turn, Wish wish) {}

    /// The case ended without it, or went back to the window.
    default void dropped(Turn turn, Wish wish) {}

    /// Carries it out and moves the case to where it stands then. Who decided last is the turn's officer: the acceptor
    /// of a
    /// case that is executed on the spot.
    Outcome execute(Turn turn, ServiceCase found, Wish wish);
}
