package org.hukoudesk.store.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A one-time code by its hash.
@Entity
@Table(name = "one_time_code")
public final class CodeRow {

    @Id
    private String hash;

    @Embedded
    private HolderKey holder;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    CodeRow() {}

    public CodeRow(String hash, HolderKey holder, Instant expiresAt) {
        this.hash = hash;
        this.holder = holder;
        this.expiresAt = expiresAt;
    }

    public HolderKey holder() {
        return holder;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    /// Used up; of two transactions that try, the version lets one through.
    public void use(Instant at) {
        usedAt = at;
    }
}
