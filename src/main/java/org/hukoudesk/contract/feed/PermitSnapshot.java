package org.hukoudesk.contract.feed;

import java.util.List;
import org.hukoudesk.contract.message.MoveRequest;

/// A permit as both ends see it, with the evidence: `file` is the case file the destination approved. `remaining` is
/// what the release left to be written into the booklet of the household that was left; empty before.
public record PermitSnapshot(
        String permitNo,
        int revision,
        String state,
        String caseNo,
        Times times,
        MoveRequest move,
        String file,
        List<CaseResult.Entry> remaining) {

    public PermitSnapshot {
        remaining = List.copyOf(remaining);
    }

    /// Of a permit that was not released.
    public PermitSnapshot(
            String permitNo, int revision, String state, String caseNo, Times times, MoveRequest move, String file) {
        this(permitNo, revision, state, caseNo, times, move, file, List.of());
    }

    /// ISO dates and instant; certificate and refusal are empty until there is one. `escalation` says to whom the
    /// origin's silence was reported: NONE, COUNTY or CITY above it.
    public record Times(
            String issuedOn,
            String validUntil,
            String originDue,
            String releasedAt,
            String certificateNo,
            String refusal,
            String escalation) {

        /// Of a permit nobody had to be told of.
        public Times(
                String issuedOn,
                String validUntil,
                String originDue,
                String releasedAt,
                String certificateNo,
                String refusal) {
            this(issuedOn, validUntil, originDue, releasedAt, certificateNo, refusal, "NONE");
        }
    }
}
