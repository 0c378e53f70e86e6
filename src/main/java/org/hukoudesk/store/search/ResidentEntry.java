package org.hukoudesk.store.search;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;

/// A resident of the replica with the keys they are found by; written anew with each telling of their household.
@Entity
public class ResidentEntry {

    @Id
    private long entry;

    private long household;

    @Embedded
    private PersonId personId;

    @Embedded
    private NameKeys names;

    @Embedded
    private NumberKeys number;

    /// Empty when nobody told one.
    private String phone;

    @Embedded
    private OrganCode organ;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ResidentEntry() {}

    /// @param entry a running number of this store
    /// @param household the entry of the household
    /// @param phone empty when nobody told one
    ResidentEntry(long entry, long household, Resident resident, Spellings spellings, String phone) {
        this.entry = entry;
        this.household = household;
        this.personId = resident.personId();
        this.names = NameKeys.of(resident.identity().name(), spellings);
        this.number = NumberKeys.of(resident.identity().citizenId());
        this.phone = phone;
        this.organ = resident.standing().organ();
        this.state = resident.standing().state();
    }

    long entry() {
        return entry;
    }

    long household() {
        return household;
    }

    public PersonId personId() {
        return personId;
    }

    public PersonName name() {
        return names.name();
    }

    public CitizenId citizenId() {
        return number.citizenId();
    }

    public RegistrationState state() {
        return state;
    }

    /// Where they are registered.
    public OrganCode organ() {
        return organ;
    }

    String phone() {
        return phone;
    }

    NameKeys names() {
        return names;
    }
}
