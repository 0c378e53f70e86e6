package org.hukoudesk.store.search;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.person.CitizenId;

/// What an identity number is found by: from its beginning, from the birth date on, and by its last characters.
///
/// @param reversed the last character first, so that its beginning is the number's end
@Embeddable
record NumberKeys(CitizenId citizenId, String fromBirth, String reversed) {

    private static final int BIRTH_AT = 6;

    static NumberKeys of(CitizenId citizenId) {
        String number = citizenId.full();
        return new NumberKeys(citizenId, number.substring(BIRTH_AT), reverse(number));
    }

    static String reverse(String number) {
        return new StringBuilder(number).reverse().toString();
    }
}
