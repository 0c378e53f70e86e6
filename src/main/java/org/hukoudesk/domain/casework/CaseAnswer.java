package org.hukoudesk.domain.casework;

/// What a case answers to an officer who wants to move it.
public sealed interface CaseAnswer {

    record Done() implements CaseAnswer {}

    record NotAllowed(Ground ground) implements CaseAnswer {}

    /// Why not; each has a text in both languages on the screens that show it.
    enum Ground {
        /// The acceptor of a case never decides it (four eyes, domain reference §6).
        ACCEPTOR_MAY_NOT_DECIDE,
        /// Who decided on a case does not take back what it did: a second person does.
        DECIDER_MAY_NOT_REVERSE,
        /// The case is not at the stage this needs.
        NOT_AT_THIS_STAGE,
        /// A colleague has the case in hand.
        CLAIMED_BY_ANOTHER,
        /// The decision was made on another file than the one on record.
        SEEN_FILE_DIFFERS,
        /// The officer's role or organ does not reach this case.
        NOT_YOUR_CASE,
        /// The persons are struck off at the origin: settled or taken back, nobody is left in between (§4.4).
        SETTLE_OR_REINSTATE,
        /// What could have been told in an earlier notice may not be asked for now (行政许可法 art. 32).
        NOTICE_MUST_BE_COMPLETE,
        /// The day is past or too far away.
        TERM_DOES_NOT_FIT,
        /// The item allows no investigation, or not so many days of it.
        INVESTIGATION_TOO_LONG,
        /// 容缺受理: what was promised is not there yet, and nothing is decided for the last time without it.
        PAPERS_OWED,
        /// Whoever stands at the counter is none of those the item lets apply.
        APPLICANT_MAY_NOT_APPLY,
        /// Nobody, or nobody of this kind, may come for the person (代办).
        PROXY_NOT_ALLOWED
    }

    CaseAnswer DONE = new Done();

    static CaseAnswer notAllowed(Ground ground) {
        return new NotAllowed(ground);
    }
}
