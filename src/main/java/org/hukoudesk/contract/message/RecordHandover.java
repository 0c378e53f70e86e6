package org.hukoudesk.contract.message;

/// The papers were handed over: to whom (SELF or AGENT) and when.
public record RecordHandover(String caseNo, String receiver, String at) implements Message {

    @Override
    public String orderKey() {
        return caseNo;
    }
}
