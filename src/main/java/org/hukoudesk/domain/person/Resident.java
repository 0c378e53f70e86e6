package org.hukoudesk.domain.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hukoudesk.domain.register.Span;

/// A person as the register knew them from one act to the next. Immutable: an act closes one version and opens
/// another.
@Entity
@Table(name = "resident_version")
public final class Resident {

    @EmbeddedId
    private ResidentId id;

    @Embedded
    private Identity identity;

    @Embedded
    private Origins origins;

    @Embedded
    private Circumstances circumstances;

    @Embedded
    private Standing standing;

    @Embedded
    private Span span;

    @SuppressWarnings("NullAway.Init")
    Resident() {}

    public Resident(
            ResidentId id,
            Identity identity,
            Origins origins,
            Circumstances circumstances,
            Standing standing,
            Span span) {
        this.id = id;
        this.identity = identity;
        this.origins = origins;
        this.circumstances = circumstances;
        this.standing = standing;
        this.span = span;
    }

    public ResidentId id() {
        return id;
    }

    public PersonId personId() {
        return id.personId();
    }

    public int version() {
        return id.version();
    }

    public Identity identity() {
        return identity;
    }

    public Origins origins() {
        return origins;
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    public Standing standing() {
        return standing;
    }

    public Span span() {
        return span;
    }

    public boolean isActive() {
        return span.isOpen() && standing.state() == RegistrationState.ACTIVE;
    }

    /// This version with its end written.
    public Resident closed(Span closedSpan) {
        return new Resident(id, identity, origins, circumstances, standing, closedSpan);
    }

    public Particulars particulars() {
        return new Particulars(identity, origins, circumstances);
    }

    /// The version that follows this one, with another standing and the same person.
    public Resident next(Standing nextStanding, Span opened) {
        return next(particulars(), nextStanding, opened);
    }

    public Resident next(Particulars nextParticulars, Standing nextStanding, Span opened) {
        var nextId = new ResidentId(nextStanding.organ().county(), id.personId(), id.version() + 1);
        return new Resident(
                nextId,
                nextParticulars.identity(),
                nextParticulars.origins(),
                nextParticulars.circumstances(),
                nextStanding,
                opened);
    }
}
