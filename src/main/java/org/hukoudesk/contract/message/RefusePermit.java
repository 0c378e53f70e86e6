package org.hukoudesk.contract.message;

/// The origin cannot release; the case goes back to the destination's window with the words given.
public record RefusePermit(String permitNo, String reasonCode, String explanation) implements Message {

    /// Code and words as the permit keeps them.
    public String told() {
        return reasonCode + ": " + explanation;
    }

    @Override
    public String orderKey() {
        return permitNo;
    }
}
