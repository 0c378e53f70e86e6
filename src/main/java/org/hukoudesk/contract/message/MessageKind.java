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
            case ReleasePermit _ -> RELEASE_PERMIT;
            case RefusePermit _ -> REFUSE_PERMIT;
            case ReinstatePermit _ -> REINSTATE_PERMIT;
        };
    }
}
