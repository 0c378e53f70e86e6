package org.hukoudesk.domain.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.jspecify.annotations.Nullable;

/// The nation's one row for a citizen: registered in one county, or in transit under one permit. That there can be no
/// second row is what keeps a person out of two places.
@Entity
@Table(name = "registration")
public final class Registration {

    @EmbeddedId
    private CitizenId citizenId;

    @Embedded
    private PersonId personId;

    private String county;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Embedded
    private @Nullable PermitNo permitNo;

    /// The number that took this one's place; this row then only keeps the old number from being given again.
    @Embedded
    private @Nullable CitizenId replacedBy;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Registration() {}

    private Registration(CitizenId citizenId, PersonId personId, String county) {
        this.citizenId = citizenId;
        this.personId = personId;
        this.county = county;
        this.state = RegistrationState.ACTIVE;
    }

    private Registration(Registration from, String county, RegistrationState state, @Nullable PermitNo permitNo) {
        this(from.citizenId, from.personId, county);
        this.state = state;
        this.permitNo = permitNo;
        this.revision = from.revision;
    }

    public static Registration active(CitizenId citizenId, PersonId personId, String county) {
        return new Registration(citizenId, personId, county);
    }

    /// Named in an open permit; until it ends no other permit may name the citizen.
    public Registration namedIn(PermitNo permit) {
        return new Registration(this, county, state, permit);
    }

    /// The permit ended without moving anybody.
    public Registration freed() {
        return new Registration(this, county, state, null);
    }

    public Registration inTransit(PermitNo permit) {
        return new Registration(this, county, RegistrationState.IN_TRANSIT, permit);
    }

    public Registration activeIn(String nextCounty) {
        return new Registration(this, nextCounty, RegistrationState.ACTIVE, null);
    }

    /// In another county of the same city, or of another after a re-adjustment; an open permit goes on naming them.
    public Registration movedTo(String nextCounty) {
        return new Registration(this, nextCounty, state, permitNo);
    }

    /// No longer registered anywhere. An open permit still names them until its origin refuses it.
    public Registration ended() {
        return new Registration(this, county, RegistrationState.ENDED, permitNo);
    }

    /// Registered again after an end, or under an old number that was right after all.
    public Registration revivedIn(String nextCounty) {
        return new Registration(this, nextCounty, RegistrationState.ACTIVE, permitNo);
    }

    /// 旧号: the person has another number now. Nobody gets this one again.
    public Registration replacedBy(CitizenId number) {
        var old = new Registration(this, county, RegistrationState.ENDED, null);
        old.replacedBy = number;
        return old;
    }

    public Optional<CitizenId> replacement() {
        return Optional.ofNullable(replacedBy);
    }

    /// Registered, or on the way; not ended and not an old number.
    public boolean isLiving() {
        return state != RegistrationState.ENDED;
    }

    public CitizenId citizenId() {
        return citizenId;
    }

    public PersonId personId() {
        return personId;
    }

    /// The open permit that names this citizen, in transit or still at home.
    public Optional<PermitNo> permitNo() {
        return Optional.ofNullable(permitNo);
    }

    public String county() {
        return county;
    }

    public RegistrationState state() {
        return state;
    }

    public boolean isInTransitUnder(PermitNo permit) {
        return state == RegistrationState.IN_TRANSIT && permit.equals(permitNo);
    }
}
