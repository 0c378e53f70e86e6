package org.hukoudesk.store.station;

import jakarta.persistence.Entity;

/// A case as the registry last told it.
@Entity
public class CaseView extends ReplicaRow {

    protected CaseView() {}

    /// @param updatedSeq number of the feed entry
    /// @param document JSON
    public CaseView(String caseNo, Listing listing, long updatedSeq, String document) {
        super(caseNo, listing, updatedSeq, document);
    }
}
