package org.hukoudesk.contract.message;

import java.util.List;

/// All pages of a case are on paper: one entry per sheet side, each confirmed by the printer or by a person.
public record RecordPrinted(String caseNo, List<IssuedPage> pages) implements Message {

    public RecordPrinted {
        pages = List.copyOf(pages);
    }

    /// `page` names template and subject, `jobName` is the UUID the printer knew the job by.
    public record IssuedPage(String page, String jobName, String documentHash, String issuedAt) {}

    @Override
    public String orderKey() {
        return caseNo;
    }
}
