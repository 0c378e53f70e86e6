package org.hukoudesk.store.station;

import jakarta.persistence.Entity;

/// A permit as the registry last told it.
@Entity
public class PermitView extends ReplicaRow {

    protected PermitView() {}

    /// @param updatedSeq number of the feed entry
    /// @param document JSON
    public PermitView(String caseNo, Listing listing, long updatedSeq, String document) {
        super(caseNo, listing, updatedSeq, document);
    }
}
