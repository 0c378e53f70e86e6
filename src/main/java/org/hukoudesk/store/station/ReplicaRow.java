package org.hukoudesk.store.station;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document of the registry as the feed last told it, with the few columns lists are sorted and filtered by.
@MappedSuperclass
public abstract class ReplicaRow {

    @Id
    @Column(length = 64)
    private String caseNo;

    @Column(nullable = false, length = 64)
    private String stage;

    @Column(nullable = false, length = 64)
    private String organ;

    private @Nullable LocalDate deadline;

    @Column(nullable = false, length = 64)
    private String applicantMasked;

    @Column(nullable = false)
    private long updatedSeq;

    @Column(nullable = false, length = OutboxMessage.JSON_CHARS)
    private String document;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ReplicaRow() {}

    ReplicaRow(String caseNo, Listing listing, long updatedSeq, String document) {
        this.caseNo = caseNo;
        this.stage = listing.stage();
        this.organ = listing.organ();
        this.deadline = listing.deadline();
        this.applicantMasked = listing.applicantMasked();
        this.updatedSeq = updatedSeq;
        this.document = document;
    }

    public String caseNo() {
        return caseNo;
    }

    public String stage() {
        return stage;
    }

    public String organ() {
        return organ;
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    public String applicantMasked() {
        return applicantMasked;
    }

    /// Number of the feed entry this is from; an older entry must not overwrite it.
    public long updatedSeq() {
        return updatedSeq;
    }

    /// JSON.
    public String document() {
        return document;
    }
}
