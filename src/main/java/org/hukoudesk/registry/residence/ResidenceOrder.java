package org.hukoudesk.registry.residence;

import java.util.Map;
import org.hukoudesk.domain.residence.ResidenceContext;

/// What a case about somebody's residence or permit comes to: the act its service item names, about whom, the answers
/// of the form, and who acts where and when.
///
/// @param actKey `residence.register`, `.move`, `.end`, `.permit-issue`, `.permit-endorse`, `.permit-replace`,
///     `.permit-suspend`, `.permit-restore`, `.permit-cancel`
/// @param citizenId as the form has it
/// @param answers by their key; what an act reads is listed at [ResidenceAnswers]
public record ResidenceOrder(String actKey, String citizenId, Map<String, String> answers, ResidenceContext by) {

    public ResidenceOrder {
        answers = Map.copyOf(answers);
    }

    /// A code of why, or words; empty where nothing is said.
    String reason() {
        return answers.getOrDefault(ResidenceAnswers.REASON, "");
    }

    /// Answers are personal.
    @Override
    public String toString() {
        return actKey + " " + by.caseNo();
    }
}
