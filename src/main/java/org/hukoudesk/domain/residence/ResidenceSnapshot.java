package org.hukoudesk.domain.residence;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;

/// What is known of one person: how they are registered, where they live otherwise, and permits not yet cancelled.
public record ResidenceSnapshot(Resident registered, List<Residence> open, List<ResidencePermit> permits) {

    public ResidenceSnapshot {
        open = List.copyOf(open);
        permits = List.copyOf(permits);
    }

    boolean isRegisteredAnywhere() {
        return registered.standing().state() != RegistrationState.ENDED;
    }

    /// How far the hukou is from an organ; in transit it still counts where the person was released.
    Distance hukouFrom(OrganCode organ) {
        return Distance.between(registered.standing().organ(), organ);
    }

    Optional<Residence> homeInCityOf(OrganCode organ) {
        return open.stream()
                .filter(home -> Distance.between(home.organ(), organ).isInsideCity())
                .findFirst();
    }

    Optional<ResidencePermit> permitInCityOf(OrganCode organ) {
        return permits.stream()
                .filter(permit -> Distance.between(permit.organ(), organ).isInsideCity())
                .findFirst();
    }
}
