package org.hukoudesk.registry.exchange;

import java.util.List;
import java.util.Locale;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;

/// What the registry answers to a message it understood. Given once per message; a repetition gets the same.
public sealed interface Outcome {

    /// Done; the result is JSON.
    record Done(String result) implements Outcome {}

    /// Not done, and nothing changed. `code` is stable and chooses the words on the screen; `subjects` are ids.
    record Refused(String code, List<String> subjects) implements Outcome {

        public Refused {
            subjects = List.copyOf(subjects);
        }
    }

    static Outcome done(String result) {
        return new Done(result);
    }

    static Outcome refused(Enum<?> why) {
        return new Refused(codeOf(why), List.of());
    }

    static Outcome refused(Enum<?> why, List<String> subjects) {
        return new Refused(codeOf(why), subjects);
    }

    static Outcome refused(CaseAnswer.NotAllowed answer) {
        return refused(answer.ground());
    }

    static Outcome refused(Decision.Refused decision) {
        Refusal first = decision.reasons().getFirst();
        List<String> subjects = decision.reasons().stream()
                .filter(refusal -> refusal.reason() == first.reason())
                .map(Refusal::subject)
                .toList();
        return new Refused(codeOf(first.reason()), subjects);
    }

    static Outcome conflict(Decision.Conflict conflict) {
        return new Refused(
                codeOf(Fault.STALE_VERSION),
                conflict.stale().stream().map(Decision.Stale::subject).toList());
    }

    private static String codeOf(Enum<?> why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What can be wrong with a message whatever the law says.
    enum Fault {
        MALFORMED_BODY,
        UNKNOWN_KIND,
        /// Words are longer than what keeps them; they are not cut.
        WORDS_TOO_LONG,
        MESSAGE_ID_REUSED,
        CASE_UNKNOWN,
        CASE_NUMBER_TAKEN,
        PERMIT_UNKNOWN,
        FILE_HASH_DIFFERS,
        /// The catalogue has no such service item.
        ITEM_UNKNOWN,
        /// Answers or materials the item asks for are missing or do not fit.
        FORM_INCOMPLETE,
        /// No household of the station has the number answered.
        HOUSEHOLD_UNKNOWN,
        /// The station was given no sequence numbers for citizens.
        NO_NUMBER_RANGE,
        /// A fourth certificate within a year needs proof of what it is for; the day from which it does not.
        PURPOSE_PROOF_NEEDED,
        /// No answer of the platform that told of a record of this person was given in the case named.
        NOTHING_TO_RECHECK,
        /// What the item leads to is not built into this registry.
        EFFECT_MISSING,
        /// A document would have to say something the register does not know, or the case does not.
        PAPER_FACT_MISSING,
        STALE_VERSION
    }
}
