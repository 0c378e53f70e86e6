package org.hukoudesk.contract.message;

/// A reviewer takes a case into their hands for a while, so that no two review it at once.
public record ClaimCase(String caseNo) implements Message {

    @Override
    public String orderKey() {
        return caseNo;
    }
}
