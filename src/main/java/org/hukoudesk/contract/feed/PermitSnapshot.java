package org.hukoudesk.contract.feed;

import org.hukoudesk.contract.message.MoveRequest;

/// A permit as both ends see it, with the evidence: `file` is the case file the destination approved.
public record PermitSnapshot(
        String permitNo, int revision, String state, String caseNo, Times times, MoveRequest move, String file) {

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
