package org.hukoudesk.domain.check;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.RegistrationState;
import org.jspecify.annotations.Nullable;

/// Somebody who lives elsewhere than they are registered: where they are, open residence registrations and residence
/// permits that were not cancelled.
///
/// @param registered null when the register does not know the person
public record KeptHolder(String personId, @Nullable Hukou registered, List<Paper> residences, List<Paper> permits) {

    public KeptHolder {
        residences = List.copyOf(residences);
        permits = List.copyOf(permits);
    }

    /// The latest version of the holder.
    public record Hukou(String personId, RegistrationState state, String organ) {}

    /// A residence registration or permit by its key, with the organ that gave it.
    public record Paper(String personId, String key, String organ) {

        Distance from(String other) {
            return Distance.between(new OrganCode(organ), new OrganCode(other));
        }
    }

    Optional<Hukou> hukou() {
        return Optional.ofNullable(registered).filter(it -> it.state() != RegistrationState.ENDED);
    }
}
