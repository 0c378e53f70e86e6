package org.hukoudesk.domain.residence;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One address at which a person from elsewhere is registered as living (居住登记). Another address ends this one and
/// opens the next, so a row never changes but to end.
@Entity
@Table(name = "residence")
public final class Residence {

    @EmbeddedId
    private ResidenceId id;

    @Embedded
    private Holder holder;

    @Embedded
    private OrganCode organ;

    @Embedded
    private Dwelling dwelling;

    private LocalDate registeredOn;

    private LocalDate livingSince;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable End endedAs;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Residence() {}

    private Residence(
            ResidenceId id,
            Holder holder,
            OrganCode organ,
            Dwelling dwelling,
            LocalDate registeredOn,
            LocalDate livingSince) {
        if (livingSince.isAfter(registeredOn)) {
            throw new IllegalArgumentException("nobody is registered before they live there");
        }
        this.id = id;
        this.holder = holder;
        this.organ = organ;
        this.dwelling = dwelling;
        this.registeredOn = registeredOn;
        this.livingSince = livingSince;
    }

    /// Why a residence registration ended.
    public enum End {
        /// The person left the city.
        LEFT,
        /// Registered at another address of the city.
        MOVED,
        /// The person got a hukou here, died, or is not registered anywhere any more.
        HUKOU_CHANGED
    }

    static Residence first(ResidenceAct.Register act, Holder holder, ResidenceContext by) {
        var id = new ResidenceId(by.organ().county(), act.residenceId());
        return new Residence(id, holder, by.organ(), act.dwelling(), by.day(), by.day());
    }

    /// The next address in the same city: the half-year runs on.
    Residence movedTo(String residenceId, OrganCode nextOrgan, Dwelling next, LocalDate on) {
        return new Residence(
                new ResidenceId(nextOrgan.county(), residenceId), holder, nextOrgan, next, on, livingSince);
    }

    Residence ended(End as, LocalDate on) {
        if (!isOpen()) {
            throw new IllegalStateException("a residence registration ends once");
        }
        var ended = new Residence(id, holder, organ, dwelling, registeredOn, livingSince);
        ended.endedOn = on;
        ended.endedAs = as;
        ended.revision = revision;
        return ended;
    }

    public ResidenceId id() {
        return id;
    }

    public PersonId personId() {
        return holder.personId();
    }

    public CitizenId citizenId() {
        return holder.citizenId();
    }

    public Holder holder() {
        return holder;
    }

    public OrganCode organ() {
        return organ;
    }

    public Dwelling dwelling() {
        return dwelling;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    /// First day of the uninterrupted residence in this city; the half-year is counted from it.
    public LocalDate livingSince() {
        return livingSince;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<End> endedAs() {
        return Optional.ofNullable(endedAs);
    }
}
