package org.hukoudesk.registry.platform;

import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;

/// The platform that knows criminal records. Nothing of what it says passes this line but the final disposition.
public interface CriminalRecords {

    /// Asks once and waits; never call it with a transaction open.
    Answer ask(Question question);

    /// The purpose is told to the platform, too: every query leaves its trace there with a case.
    record Question(CitizenId citizenId, PersonName name, String purpose, CaseNo caseNo) {}

    /// What is known after asking.
    sealed interface Answer {

        record Known(Disposition disposition) implements Answer {}

        /// Nothing: ask again later.
        record Unavailable(Trouble trouble) implements Answer {}
    }

    /// Why there is no answer, in our words and not the platform's.
    enum Trouble {
        /// No connection, or it was cut.
        UNREACHABLE,
        TIMED_OUT,
        /// The platform says that it cannot.
        FAILED,
        /// It says something that is no answer to this question.
        MALFORMED;

        /// Whether it would not answer others either.
        boolean isSilence() {
            return this == UNREACHABLE || this == TIMED_OUT;
        }
    }
}
