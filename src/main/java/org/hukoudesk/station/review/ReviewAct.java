package org.hukoudesk.station.review;

/// What a reviewer does about a case that waits for their level.
enum ReviewAct {
    APPROVE,
    RETURN,
    REJECT,
    /// 补正: everything that is missing is asked for in one notice.
    SUPPLEMENT,
    /// 调查核实 begins.
    INVESTIGATE,
    /// 调查核实 is over.
    INVESTIGATED;

    /// Whether the officer has to say more before it is sent.
    ///
    /// @param words stripped
    /// @param asked whether it was asked for before: nothing leads back from a rejection, and an investigation
    ///     has days that are to be seen first
    boolean needsMore(String words, boolean asked) {
        return switch (this) {
            case APPROVE, SUPPLEMENT -> false;
            case RETURN, INVESTIGATED -> words.isEmpty();
            case REJECT, INVESTIGATE -> words.isEmpty() || !asked;
        };
    }

    /// Whether it is done to a case in this standing.
    boolean fits(Standing standing) {
        return this == INVESTIGATED ? standing instanceof Standing.Investigated : standing.mayDecide();
    }
}
