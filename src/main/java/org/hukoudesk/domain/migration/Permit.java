package org.hukoudesk.domain.migration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.casework.CaseNo;

/// An electronic move-in permit (电子准迁证) and what became of it.
@Entity
@Table(name = "permit")
public final class Permit {

    @EmbeddedId
    private PermitId id;

    @Embedded
    private CaseNo caseNo;

    @Embedded
    private Origin origin;

    @Embedded
    private Destination destination;

    @Embedded
    private Ground ground;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "permit_migrant",
            joinColumns = {@JoinColumn(name = "county"), @JoinColumn(name = "permit_no")})
    @OrderColumn(name = "ordinal")
    private List<Migrant> migrants;

    @Embedded
    private PermitLife life;

    @Column(columnDefinition = "text")
    private String remaining;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Permit() {}

    private Permit(Permit before, PermitLife life, String remaining) {
        this(
                before.id,
                new PermitRequest(before.caseNo, before.origin, before.destination, before.ground, before.migrants),
                life,
                remaining,
                before.revision);
    }

    private Permit(PermitId id, PermitRequest request, PermitLife life, String remaining, int revision) {
        this.id = id;
        this.caseNo = request.caseNo();
        this.origin = request.origin();
        this.destination = request.destination();
        this.ground = request.ground();
        this.migrants = List.copyOf(request.migrants());
        this.life = life;
        this.remaining = remaining;
        this.revision = revision;
    }

    /// @param life of a permit nobody has answered
    public static Permit issued(PermitId id, PermitRequest request, PermitLife life) {
        return new Permit(id, request, life, "", 0);
    }

    public PermitId id() {
        return id;
    }

    public PermitNo permitNo() {
        return id.permitNo();
    }

    public CaseNo caseNo() {
        return caseNo;
    }

    public Origin origin() {
        return origin;
    }

    public Destination destination() {
        return destination;
    }

    public Ground ground() {
        return ground;
    }

    public List<Migrant> migrants() {
        return List.copyOf(migrants);
    }

    public PermitLife life() {
        return life;
    }

    public PermitState state() {
        return life.state();
    }

    /// What its release leaves to be written into the booklet of the household that was left, as text of the contract;
    /// empty before.
    public String remaining() {
        return remaining;
    }

    /// This permit, released, with what that leaves to be written.
    public Permit leaving(String left) {
        if (state() != PermitState.RELEASED) {
            throw new IllegalStateException("only a release leaves a booklet behind");
        }
        return new Permit(this, life, left);
    }

    public int revision() {
        return revision;
    }

    public boolean isUsableOn(LocalDate day) {
        return state() == PermitState.ISSUED && !day.isAfter(life.validUntil());
    }

    /// This permit one step further; a step the state does not allow is a fault of the program, not of the officer.
    public Permit at(PermitLife next) {
        if (!state().next().contains(next.state())) {
            throw new IllegalStateException("a permit cannot go from " + state() + " to " + next.state());
        }
        return new Permit(this, next, remaining);
    }

    /// The same permit, with its overdue origin reported further up. Never back down.
    public Permit reportedTo(Escalation next) {
        if (state() != PermitState.ISSUED || next.compareTo(life.escalation()) < 0) {
            throw new IllegalStateException("an overdue permit is reported upwards only");
        }
        return new Permit(this, life.reportedTo(next), remaining);
    }
}
