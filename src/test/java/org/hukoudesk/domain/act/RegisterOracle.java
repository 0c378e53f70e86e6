package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Registration;

/// What is wrong with a register, told in words. Looks at all of it, by other means than the register's own checks.
final class RegisterOracle {

    private final RegisterInMemory register;
    private final List<String> faults = new ArrayList<>();

    private RegisterOracle(RegisterInMemory register) {
        this.register = register;
    }

    static List<String> faultsOf(RegisterInMemory register) {
        var oracle = new RegisterOracle(register);
        register.openHouseholds().forEach(oracle::lookAt);
        register.openResidents().forEach(oracle::lookAt);
        oracle.lookAtHistory();
        oracle.lookAtNumbers();
        return oracle.faults;
    }

    private void lookAt(Household home) {
        String name = home.householdId().text();
        List<Resident> members = register.members(home.householdId());
        if (home.state() == HouseholdState.VOID) {
            expect(members.isEmpty(), name + " is void and lived in");
            return;
        }
        expect(!home.facts().address().isBlank(), name + " has no address");
        List<String> relations =
                members.stream().map(m -> m.standing().relationCode()).toList();
        if (home.facts().isFamily()) {
            expect(relations.stream().filter("02"::equals).count() == 1, name + " has heads " + relations);
            expect(
                    relations.stream()
                                    .filter(List.of("10", "11", "12")::contains)
                                    .count()
                            <= 1,
                    name + " has spouses");
            expect(!relations.contains(""), name + " has somebody unrelated");
            expect(
                    register.relationOf(home.facts().headPersonId()).equals("02"),
                    name + " is headed by somebody who is not its head");
        } else {
            expect(relations.stream().allMatch(String::isEmpty), name + " is collective with relations " + relations);
        }
        members.forEach(m -> expect(
                m.standing().organ().equals(home.facts().organ()),
                m.personId().text() + " is registered by another organ than " + name));
    }

    private void lookAt(Resident person) {
        String name = person.personId().text();
        expect(person.identity().isConsistent(), name + " has a number that is not theirs");
        expect(
                (person.standing().ending() != null) == (person.standing().state() == RegistrationState.ENDED),
                name + " has an ending that is none");
        Registration row = register.row(person.identity().citizenId());
        expect(row.state() == person.standing().state(), name + " is " + row.state() + " in the nation's row");
        expect(row.personId().equals(person.personId()), name + " has another one's row");
        if (person.isActive()) {
            expect(row.county().equals(person.id().county()), name + " is in two counties");
        }
        if (row.state() == RegistrationState.IN_TRANSIT) {
            expect(
                    row.permitNo()
                            .map(register.permits::get)
                            .filter(p -> p.state() == PermitState.RELEASED)
                            .isPresent(),
                    name + " is in transit under no permit");
        }
    }

    /// Versions count on without gaps, the last one open and no other.
    private void lookAtHistory() {
        Map<PersonId, Integer> last = new HashMap<>();
        for (Resident version : register.residents) {
            int before = last.getOrDefault(version.personId(), 0);
            expect(version.version() == before + 1, version.personId().text() + " lacks a version after " + before);
            last.put(version.personId(), version.version());
        }
        Map<PersonId, Long> open = register.openResidents().stream()
                .collect(Collectors.groupingBy(Resident::personId, Collectors.counting()));
        last.keySet()
                .forEach(person -> expect(open.getOrDefault(person, 0L) == 1, person.text() + " is not once open"));
        register.openResidents()
                .forEach(r -> expect(
                        r.version() == last.getOrDefault(r.personId(), 0),
                        r.personId().text() + " is open in between"));
    }

    /// A number is one person's for ever, and a person has one that lives, or none.
    private void lookAtNumbers() {
        Map<CitizenId, PersonId> owners = new HashMap<>();
        for (Resident version : register.residents) {
            PersonId owner = owners.merge(version.identity().citizenId(), version.personId(), (first, _) -> first);
            expect(owner.equals(version.personId()), version.personId().text() + " has a number used before");
        }
        Map<PersonId, Long> living = register.registrations.values().stream()
                .filter(Registration::isLiving)
                .collect(Collectors.groupingBy(Registration::personId, Collectors.counting()));
        living.forEach((person, rows) -> expect(rows == 1, person.text() + " is registered " + rows + " times"));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
