package org.hukoudesk.store.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// End of a workstation's feed. Its row lock makes the order of numbers the order of commits.
@Entity
public class FeedHead {

    @Id
    private String workstation;

    @Column(nullable = false)
    private long lastSeq;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FeedHead() {}

    FeedHead(String workstation) {
        this.workstation = workstation;
        this.lastSeq = 0;
    }

    FeedKey next() {
        lastSeq++;
        return new FeedKey(workstation, lastSeq);
    }

    public long lastSeq() {
        return lastSeq;
    }
}
