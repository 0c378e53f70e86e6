package org.hukoudesk.contract.message;

import java.util.Optional;

/// The messages the registry understands, by their name on the wire.
public enum MessageKind {
    SUBMIT_CASE("case.submit", SubmitCase.class),
    CLAIM_CASE("case.claim", ClaimCase.class),
    DECIDE_CASE("case.decide", DecideCase.class),
    SETTLE_CASE("case.settle", SettleCase.class),
    RECORD_PRINTED("case.printed", RecordPrinted.class),
    RECORD_HANDOVER("case.handover", RecordHandover.class),
    SUPPLEMENT_CASE("case.supplement", CaseStep.Supplement.class),
    SUPPLIED_CASE("case.supplied", CaseStep.Supplied.class),
    INVESTIGATE_CASE("case.investigate", CaseStep.Investigate.class),
    INVESTIGATED_CASE("case.investigated", CaseStep.Investigated.class),
    REFUSE_CASE("case.refuse", CaseStep.Refuse.class),
    WITHDRAW_CASE("case.withdraw", CaseStep.Withdraw.class),
    REVERSE_CASE("case.reverse", CaseStep.Reverse.class),
    RELEASE_PERMIT("permit.release", ReleasePermit.class),
    REFUSE_PERMIT("permit.refuse", RefusePermit.class),
    REINSTATE_PERMIT("permit.reinstate", ReinstatePermit.class);

    private final String wireName;
    private final Class<? extends Message> type;

    MessageKind(String wireName, Class<? extends Message> type) {
        this.wireName = wireName;
        this.type = type;
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends Message> type() {
        return type;
    }

    public static Optional<MessageKind> ofWireName(String name) {
        for (MessageKind kind : values()) {
            if (kind.wireName.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static MessageKind of(Message message) {
        return switch (message) {
            case SubmitCase _ -> SUBMIT_CASE;
            case ClaimCase _ -> CLAIM_CASE;
            case DecideCase _ -> DECIDE_CASE;
            case SettleCase _ -> SETTLE_CASE;
            case RecordPrinted _ -> RECORD_PRINTED;
            case RecordHandover _ -> RECORD_HANDOVER;
            case CaseStep step -> of(step);
            case ReleasePermit _ -> RELEASE_PERMIT;
            case RefusePermit _ -> REFUSE_PERMIT;
            case ReinstatePermit _ -> REINSTATE_PERMIT;
        };
    }

    private static MessageKind of(CaseStep step) {
        return switch (step) {
            case CaseStep.Supplement _ -> SUPPLEMENT_CASE;
            case CaseStep.Supplied _ -> SUPPLIED_CASE;
            case CaseStep.Investigate _ -> INVESTIGATE_CASE;
            case CaseStep.Investigated _ -> INVESTIGATED_CASE;
            case CaseStep.Refuse _ -> REFUSE_CASE;
            case CaseStep.Withdraw _ -> WITHDRAW_CASE;
            case CaseStep.Reverse _ -> REVERSE_CASE;
        };
    }
}
