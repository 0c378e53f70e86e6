package org.hukoudesk.contract.feed;

import org.hukoudesk.contract.message.MoveRequest;

/// A permit as both ends see it, with the evidence: `file` is the case file the destination approved.
public record PermitSnapshot(
        String permitNo, int revision, String state, String caseNo, Times times, MoveRequest move, String file) {

    /// ISO dates and instant; certificate and refusal are empty until there is one.
    public record Times(
            String issuedOn,
            String validUntil,
            String originDue,
            String releasedAt,
            String certificateNo,
            String refusal) {}
}
