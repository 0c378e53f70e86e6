package org.hukoudesk.domain.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;

/// What must hold after every act (domain reference §2.4), checked on the register as the act would leave it.
final class Invariants {

    private final Map<HouseholdId, Household> households = new HashMap<>();
    private final Map<PersonId, Resident> residents = new HashMap<>();
    private final List<Refusal> broken = new ArrayList<>();

    private Invariants(Snapshot before, Changes changes) {
        before.households().forEach(h -> households.put(h.householdId(), h));
        changes.openedHouseholds().forEach(h -> households.put(h.householdId(), h));
        before.residents().forEach(r -> residents.put(r.personId(), r));
        changes.openedResidents().forEach(r -> residents.put(r.personId(), r));
    }

    static List<Refusal> brokenAfter(Snapshot before, Changes changes) {
        var invariants = new Invariants(before, changes);
        invariants.checkIdentities(changes.openedResidents());
        Set<HouseholdId> touched = new HashSet<>();
        changes.openedHouseholds().forEach(h -> touched.add(h.householdId()));
        changes.openedResidents().forEach(r -> touched.add(r.standing().householdId()));
        touched.forEach(invariants::checkHousehold);
        return invariants.broken;
    }

    private void checkIdentities(List<Resident> opened) {
        Set<CitizenId> numbers = new HashSet<>();
        for (Resident resident : opened) {
            if (!resident.identity().isConsistent()) {
                report(
                        Refusal.Reason.IDENTITY_CONTRADICTS_ITSELF,
                        resident.personId().text());
            }
            if (!numbers.add(resident.identity().citizenId())) {
                report(Refusal.Reason.ALREADY_REGISTERED, resident.personId().text());
            }
        }
    }

    private void checkHousehold(HouseholdId id) {
        List<Resident> members = residents.values().stream()
                .filter(Resident::isActive)
                .filter(r -> r.standing().householdId().equals(id))
                .toList();
        Household household = households.get(id);
        if (household == null || (!members.isEmpty() && household.state() == HouseholdState.VOID)) {
            report(Refusal.Reason.HOUSEHOLD_NOT_NORMAL, id.text());
            return;
        }
        if (household.state() == HouseholdState.VOID
                || !household.facts().typeCode().equals(HouseholdFacts.FAMILY)) {
            return;
        }
        checkHeadAndSpouse(household, members);
    }

    private void checkHeadAndSpouse(Household household, List<Resident> members) {
        List<PersonId> heads = members.stream()
                .filter(m -> m.standing().isHead())
                .map(Resident::personId)
                .toList();
        if (!heads.equals(List.of(household.facts().headPersonId()))) {
            report(Refusal.Reason.NOT_ONE_HEAD, household.householdId().text());
        }
        long spouses = members.stream()
                .filter(m -> Relation.isSpouse(m.standing().relationCode()))
                .count();
        if (spouses > 1) {
            report(Refusal.Reason.MORE_THAN_ONE_SPOUSE, household.householdId().text());
        }
    }

    private void report(Refusal.Reason reason, String subject) {
        broken.add(new Refusal(reason, subject));
    }
}
