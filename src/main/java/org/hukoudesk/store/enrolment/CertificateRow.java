package org.hukoudesk.store.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A certificate the registry issued, by its serial in lower-case hex; `encoded` is its DER in base64.
@Entity
@Table(name = "certificate")
public final class CertificateRow {

    @Id
    private String serial;

    @Embedded
    private HolderKey holder;

    private String encoded;
    private Instant issuedAt;
    private @Nullable Instant revokedAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    CertificateRow() {}

    public CertificateRow(String serial, HolderKey holder, String encoded, Instant issuedAt) {
        this.serial = serial;
        this.holder = holder;
        this.encoded = encoded;
        this.issuedAt = issuedAt;
    }

    public String serial() {
        return serial;
    }

    public HolderKey holder() {
        return holder;
    }

    public String encoded() {
        return encoded;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /// Why it was revoked; null while it is not.
    public @Nullable String reason() {
        return reason;
    }

    /// For good; a second time changes nothing.
    public void revoke(String why, Instant at) {
        if (!isRevoked()) {
            revokedAt = at;
            reason = why;
        }
    }
}
