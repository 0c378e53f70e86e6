package org.hukoudesk.domain.check;

import java.util.Optional;
import org.hukoudesk.domain.person.RegistrationState;
import org.jspecify.annotations.Nullable;

/// The nation's row of one number as it is kept.
///
/// @param permitNo the open permit that names its person
/// @param replacedBy the number that took this one's place
public record KeptNumber(
        String personId,
        String number,
        String county,
        RegistrationState state,
        @Nullable String permitNo,
        @Nullable String replacedBy) {

    boolean isLiving() {
        return state != RegistrationState.ENDED;
    }

    Optional<String> permit() {
        return Optional.ofNullable(permitNo);
    }

    Optional<String> replacement() {
        return Optional.ofNullable(replacedBy);
    }

    @Override
    public String toString() {
        return "KeptNumber[" + personId + " " + state + "]";
    }
}
