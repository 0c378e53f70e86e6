package org.hukoudesk.domain.register;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.Resident;

/// What an act writes: versions closed and opened, the national rows added or changed, the permit one step further.
public record Changes(
        List<Household> closedHouseholds,
        List<Household> openedHouseholds,
        List<Resident> closedResidents,
        List<Resident> openedResidents,
        List<Registration> newRegistrations,
        List<Registration> changedRegistrations,
        Optional<Permit> permit) {

    public Changes {
        closedHouseholds = List.copyOf(closedHouseholds);
        openedHouseholds = List.copyOf(openedHouseholds);
        closedResidents = List.copyOf(closedResidents);
        openedResidents = List.copyOf(openedResidents);
        newRegistrations = List.copyOf(newRegistrations);
        changedRegistrations = List.copyOf(changedRegistrations);
    }
}
