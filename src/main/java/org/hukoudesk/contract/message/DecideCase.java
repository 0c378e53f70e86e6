package org.hukoudesk.contract.message;

/// A reviewer's decision at one level. `seenHash` is the hash of the case file that was on the screen.
public record DecideCase(String caseNo, Level level, Outcome outcome, String opinion, String seenHash)
        implements Message {

    public enum Level {
        STATION,
        COUNTY,
        CITY
    }

    public enum Outcome {
        APPROVE,
        /// 退回补正: back to the window with what is to be mended.
        RETURN,
        /// 不予办理.
        REJECT
    }

    @Override
    public String orderKey() {
        return caseNo;
    }
}
