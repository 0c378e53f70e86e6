package org.hukoudesk.domain.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;

/// The register in memory: a snapshot with an act's changes written.
final class SnapshotAfter {

    private SnapshotAfter() {}

    static Snapshot of(Snapshot before, Decision decision) {
        Changes changes = ((Decision.Applied) decision).changes();
        Map<HouseholdId, Household> households = new LinkedHashMap<>();
        before.households().forEach(h -> households.put(h.householdId(), h));
        changes.openedHouseholds().forEach(h -> households.put(h.householdId(), h));
        Map<PersonId, Resident> residents = new LinkedHashMap<>();
        before.residents().forEach(r -> residents.put(r.personId(), r));
        changes.openedResidents().forEach(r -> residents.put(r.personId(), r));
        Map<CitizenId, Registration> registrations = new LinkedHashMap<>();
        before.registrations().forEach(r -> registrations.put(r.citizenId(), r));
        changes.newRegistrations().forEach(r -> registrations.put(r.citizenId(), r));
        changes.changedRegistrations().forEach(r -> registrations.put(r.citizenId(), r));
        return new Snapshot(
                List.copyOf(households.values()),
                List.copyOf(residents.values()),
                List.copyOf(registrations.values()),
                changes.permit().or(before::permit));
    }
}
