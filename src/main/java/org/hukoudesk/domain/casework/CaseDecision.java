package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/// One decision on a case. It carries the acceptor beside the officer who decided, so that the database itself can
/// refuse a row in which they are one person.
@Entity
@Table(name = "case_decision")
public final class CaseDecision {

    @EmbeddedId
    private Key id;

    @Embedded
    private OfficerId officer;

    @Embedded
    private OfficerId acceptor;

    @Embedded
    private Ruling ruling;

    private Instant decidedAt;

    /// The signed message by which it was decided.
    private String messageId;

    @SuppressWarnings("NullAway.Init")
    CaseDecision() {}

    public CaseDecision(Key id, OfficerId officer, OfficerId acceptor, Ruling ruling, Instant at, String messageId) {
        this.id = id;
        this.officer = officer;
        this.acceptor = acceptor;
        this.ruling = ruling;
        this.decidedAt = at;
        this.messageId = messageId;
    }

    @Embeddable
    public record Key(String county, CaseNo caseNo, int ordinal) implements Serializable {}

    /// Level STATION, COUNTY or CITY, outcome APPROVE, RETURN or REJECT, the officer's words, and the hash of the file
    /// seen.
    @Embeddable
    public record Ruling(String level, String outcome, String opinion, String seenHash) {}

    public Key id() {
        return id;
    }

    public OfficerId officer() {
        return officer;
    }

    public OfficerId acceptor() {
        return acceptor;
    }

    public Ruling ruling() {
        return ruling;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String messageId() {
        return messageId;
    }
}
