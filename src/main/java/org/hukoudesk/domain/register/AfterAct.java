package org.hukoudesk.domain.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;

/// The part of the register an act saw, as it would leave it.
final class AfterAct {

    private final Snapshot before;
    private final Changes changes;
    private final Map<HouseholdId, Household> households = new HashMap<>();
    private final Map<PersonId, Resident> residents = new HashMap<>();
    private final Map<CitizenId, Registration> registrations = new HashMap<>();

    AfterAct(Snapshot before, Changes changes) {
        this.before = before;
        this.changes = changes;
        before.households().forEach(h -> households.put(h.householdId(), h));
        changes.openedHouseholds().forEach(h -> households.put(h.householdId(), h));
        before.residents().forEach(r -> residents.put(r.personId(), r));
        changes.openedResidents().forEach(r -> residents.put(r.personId(), r));
        Stream.of(before.registrations(), changes.newRegistrations(), changes.changedRegistrations())
                .flatMap(List::stream)
                .forEach(r -> registrations.put(r.citizenId(), r));
    }

    Changes changes() {
        return changes;
    }

    Optional<Resident> before(PersonId person) {
        return before.resident(person);
    }

    Optional<Household> before(HouseholdId household) {
        return before.household(household);
    }

    Optional<Household> household(HouseholdId id) {
        return Optional.ofNullable(households.get(id));
    }

    Optional<Registration> registration(CitizenId number) {
        return Optional.ofNullable(registrations.get(number));
    }

    List<Registration> registrationsOf(PersonId person) {
        return registrations.values().stream()
                .filter(r -> r.personId().equals(person))
                .toList();
    }

    List<Resident> activeMembers(HouseholdId household) {
        return residents.values().stream()
                .filter(Resident::isActive)
                .filter(r -> r.standing().householdId().equals(household))
                .toList();
    }

    /// Households the act opened a version of, or of somebody in them now or before.
    Set<HouseholdId> touched() {
        Set<HouseholdId> touched = new HashSet<>();
        changes.openedHouseholds().forEach(h -> touched.add(h.householdId()));
        for (Resident opened : changes.openedResidents()) {
            touched.add(opened.standing().householdId());
            before(opened.personId())
                    .ifPresent(was -> touched.add(was.standing().householdId()));
        }
        return touched;
    }
}
