package org.hukoudesk.contract.message;

/// The body of a signed message. `orderKey` names what its order must be kept for: a case or a permit.
public sealed interface Message
        permits SubmitCase,
                ClaimCase,
                DecideCase,
                SettleCase,
                RecordPrinted,
                RecordHandover,
                ReleasePermit,
                RefusePermit,
                ReinstatePermit,
                CaseStep {

    String orderKey();
}
