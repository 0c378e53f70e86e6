package org.hukoudesk.domain.casework;

/// What a case answers to an officer who wants to move it.
public sealed interface CaseAnswer {

    record Done() implements CaseAnswer {}

    record NotAllowed(Ground ground) implements CaseAnswer {}

    /// Why not; each has a text in both languages on the screens that show it.
    enum Ground {
        /// The acceptor of a case never decides it (four eyes, domain reference §6).
        ACCEPTOR_MAY_NOT_DECIDE,
        /// The case is not at the stage this needs.
        NOT_AT_THIS_STAGE,
        /// A colleague has the case in hand.
        CLAIMED_BY_ANOTHER,
        /// The decision was made on another file than the one on record.
        SEEN_FILE_DIFFERS,
        /// The officer's role or organ does not reach this case.
        NOT_YOUR_CASE
    }

    CaseAnswer DONE = new Done();

    static CaseAnswer notAllowed(Ground ground) {
        return new NotAllowed(ground);
    }
}
