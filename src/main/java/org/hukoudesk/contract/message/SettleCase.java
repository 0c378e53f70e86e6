package org.hukoudesk.contract.message;

/// 落户: the destination registers the released persons.
public record SettleCase(String caseNo) implements Message {

    @Override
    public String orderKey() {
        return caseNo;
    }
}
