package org.hukoudesk.contract.message;

/// The origin takes released persons back because they cannot be settled.
public record ReinstatePermit(String permitNo, String reason) implements Message {

    @Override
    public String orderKey() {
        return permitNo;
    }
}
