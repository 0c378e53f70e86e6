package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;

/// Where and how a person is registered: household, relation to its head (GB/T 4761) and the two printed texts on how
/// the person came to this city (county) and to this address.
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) RegistrationState state,
        HouseholdId householdId,
        OrganCode organ,
        String relationCode,
        String cameToCity,
        String cameToAddress) {

    public boolean isHead() {
        return Relation.isHead(relationCode);
    }

    public Standing inState(RegistrationState next) {
        return new Standing(next, householdId, organ, relationCode, cameToCity, cameToAddress);
    }

    public Standing related(String relation) {
        return new Standing(state, householdId, organ, relation, cameToCity, cameToAddress);
    }
}
