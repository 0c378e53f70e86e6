package org.hukoudesk.domain.register;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.Resident;

/// What an act writes: versions closed and opened, the national rows of citizens and birth certificates added or
/// changed, the permit one step further.
public record Changes(
        List<Household> closedHouseholds,
        List<Household> openedHouseholds,
        List<Resident> closedResidents,
        List<Resident> openedResidents,
        List<Registration> newRegistrations,
        List<Registration> changedRegistrations,
        Optional<Permit> permit,
        List<BirthCertificate> newCertificates,
        List<BirthCertificate> changedCertificates) {

    public Changes {
        closedHouseholds = List.copyOf(closedHouseholds);
        openedHouseholds = List.copyOf(openedHouseholds);
        closedResidents = List.copyOf(closedResidents);
        openedResidents = List.copyOf(openedResidents);
        newRegistrations = List.copyOf(newRegistrations);
        changedRegistrations = List.copyOf(changedRegistrations);
        newCertificates = List.copyOf(newCertificates);
        changedCertificates = List.copyOf(changedCertificates);
    }

    /// Nobody moves: a permit goes one step further, with the national rows it names.
    public static Changes of(Permit permit, List<Registration> registrations) {
        return new Changes(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                registrations,
                Optional.of(permit),
                List.of(),
                List.of());
    }
}
