package org.hukoudesk.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// End of a chain. Its row lock puts the writers of one chain in line.
@Entity
public class AuditHead {

    /// What the first entry of every chain follows.
    static final String NOTHING_BEFORE = "0".repeat(64);

    @Id
    private String chain;

    @Column(nullable = false)
    private long lastSeq;

    @Column(nullable = false, length = 64)
    private String lastHash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AuditHead() {}

    AuditHead(String chain) {
        this.chain = chain;
        this.lastSeq = 0;
        this.lastHash = NOTHING_BEFORE;
    }

    void advanceTo(AuditEntry entry) {
        lastSeq = entry.seq();
        lastHash = entry.hash();
    }

    public String chain() {
        return chain;
    }

    public long lastSeq() {
        return lastSeq;
    }

    public String lastHash() {
        return lastHash;
    }
}
