package org.hukoudesk.registry.transfer;

import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.register.NewMember;

/// A row whose values are all right in themselves.
///
/// @param home what the line says about the household
/// @param oldNumber of fifteen digits; empty when none came
/// @param phone empty when none came
record Arrival(long line, Home home, NewMember member, Optional<String> oldNumber, Optional<Phone> phone) {

    record Home(String number, String typeCode, String address) {

        boolean isFamily() {
            return typeCode.equals(HouseholdFacts.FAMILY);
        }
    }

    CitizenId citizenId() {
        return member.identity().citizenId();
    }

    String relation() {
        return member.relationCode();
    }
}
