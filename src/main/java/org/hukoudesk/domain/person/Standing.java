package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.jspecify.annotations.Nullable;

/// Where and how a person is registered: household, relation to its head (GB/T 4761, empty in a collective household),
/// the two printed texts on how the person came to this city (county) and to this address, what is under approval, and
/// why the registration ended if it did.
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) RegistrationState state,
        HouseholdId householdId,
        OrganCode organ,
        String relationCode,
        String cameToCity,
        String cameToAddress,
        Lock lock,
        @Nullable Ending ending) {

    /// Of somebody about whom nothing is under approval.
    public Standing(
            RegistrationState state,
            HouseholdId householdId,
            OrganCode organ,
            String relationCode,
            String cameToCity,
            String cameToAddress) {
        this(state, householdId, organ, relationCode, cameToCity, cameToAddress, Lock.NONE, null);
    }

    public boolean isHead() {
        return Relation.isHead(relationCode);
    }

    public Standing inState(RegistrationState next) {
        return new Standing(next, householdId, organ, relationCode, cameToCity, cameToAddress, lock, ending);
    }

    public Standing related(String relation) {
        return new Standing(state, householdId, organ, relation, cameToCity, cameToAddress, lock, ending);
    }

    /// At another address of the same household.
    public Standing cameToAddress(String came) {
        return new Standing(state, householdId, organ, relationCode, cameToCity, came, lock, ending);
    }

    /// Of another station, without having moved.
    public Standing under(OrganCode nextOrgan) {
        return new Standing(state, householdId, nextOrgan, relationCode, cameToCity, cameToAddress, lock, ending);
    }

    /// In another household of the same city.
    public Standing movedTo(HouseholdId household, OrganCode nextOrgan, String relation, String came) {
        return new Standing(state, household, nextOrgan, relation, cameToCity, came, lock, ending);
    }

    public Standing locked(Lock next) {
        return new Standing(state, householdId, organ, relationCode, cameToCity, cameToAddress, next, ending);
    }

    public Standing ended(Ending end) {
        return new Standing(
                RegistrationState.ENDED, householdId, organ, relationCode, cameToCity, cameToAddress, Lock.NONE, end);
    }

    /// Registered again after an end.
    public Standing revived(HouseholdId household, OrganCode nextOrgan, String relation) {
        return new Standing(RegistrationState.ACTIVE, household, nextOrgan, relation, cameToCity, cameToAddress);
    }
}
