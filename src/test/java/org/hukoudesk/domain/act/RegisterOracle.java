package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.check.HouseholdRules;
import org.hukoudesk.domain.check.KeptHousehold;
import org.hukoudesk.domain.check.KeptNumber;
import org.hukoudesk.domain.check.KeptPermit;
import org.hukoudesk.domain.check.KeptPerson;
import org.hukoudesk.domain.check.KeptRanges;
import org.hukoudesk.domain.check.KeptVersion;
import org.hukoudesk.domain.check.Known;
import org.hukoudesk.domain.check.PermitRules;
import org.hukoudesk.domain.check.PersonRules;
import org.hukoudesk.domain.check.Violation;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Invariant;
import org.hukoudesk.domain.register.Invariants;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// What is wrong with a register, told in words. Looks at all of it, by other means than the register's own checks.
final class RegisterOracle {

    private final RegisterInMemory register;
    private final List<String> faults = new ArrayList<>();

    private RegisterOracle(RegisterInMemory register) {
        this.register = register;
    }

    /// What the check of a whole store would say first; where it is silent, what this one sees.
    static List<String> faultsOf(RegisterInMemory register) {
        var oracle = new RegisterOracle(register);
        oracle.judgeAsKept();
        if (!oracle.faults.isEmpty()) {
            return oracle.faults;
        }
        register.openHouseholds().forEach(oracle::lookAt);
        register.openResidents().forEach(oracle::lookAt);
        oracle.lookAtHistory();
        oracle.lookAtNumbers();
        return oracle.faults;
    }

    /// What nothing shows afterwards is asked of the act's changes.
    static List<String> faultsOf(Snapshot before, Changes changes, ActContext context) {
        List<Invariant> passing =
                List.of(Invariant.RECODED_UNDER_NEW_HEAD, Invariant.OWN_SCOPE, Invariant.LOCK_OF_ITS_CASE);
        List<String> faults = new ArrayList<>();
        for (Refusal refusal : Invariants.brokenAfter(before, changes, context)) {
            passing.stream()
                    .filter(invariant -> invariant.reason().equals(Optional.of(refusal.reason())))
                    .forEach(invariant -> faults.add(invariant + " " + refusal.subject()));
        }
        return faults;
    }

    /// The name of the invariant, or of anything else no more than that it is something else.
    static String mark(String fault) {
        String first = fault.substring(0, fault.indexOf(' '));
        return Stream.of(Invariant.values())
                        .anyMatch(invariant -> invariant.name().equals(first))
                ? first
                : "seen";
    }

    private void judgeAsKept() {
        Known known = known();
        register.households.stream()
                .collect(Collectors.groupingBy(Household::householdId, LinkedHashMap::new, Collectors.toList()))
                .forEach((id, versions) -> report(HouseholdRules.brokenBy(kept(id, versions), known)));
        register.residents.stream()
                .collect(Collectors.groupingBy(Resident::personId, LinkedHashMap::new, Collectors.toList()))
                .forEach((id, versions) -> report(PersonRules.brokenBy(
                        new KeptPerson(
                                id.text(),
                                versions.stream().map(RegisterOracle::kept).toList(),
                                numbers(List.of(id.text()))),
                        known)));
        // a permit here has no case
        known.permits()
                .values()
                .forEach(permit ->
                        report(PermitRules.brokenBy(permit, numbers(permit.persons()), Optional.empty()).stream()
                                .filter(violation -> violation.invariant() != Invariant.CASE_WITH_ITS_PERMIT)
                                .toList()));
    }

    private void report(List<Violation> violations) {
        violations.forEach(violation -> faults.add(violation.toString()));
    }

    /// Every case that locks somebody is open, and the station of the dealer has its range to itself.
    private Known known() {
        Map<String, String> acts = new HashMap<>();
        register.kinds.forEach((id, kind) -> acts.put(id.text(), kind));
        Map<String, KeptPermit> permits = new LinkedHashMap<>();
        register.permits.forEach((no, permit) -> permits.put(
                no.text(),
                new KeptPermit(
                        no.text(),
                        permit.state(),
                        permit.caseNo().text(),
                        permit.migrants().stream()
                                .map(migrant -> migrant.personId().text())
                                .toList())));
        Map<String, CaseStage> cases = new HashMap<>();
        register.residents.forEach(r -> cases.put(r.standing().lock().lockCase(), CaseStage.ACCEPTED));
        List<KeptRanges.Range> ranges = new ArrayList<>();
        Dealer.STATIONS.forEach(organ -> ranges.add(new KeptRanges.Range(organ.text(), "990101", 600, 607)));
        ranges.add(new KeptRanges.Range("510603990000", "990101", 700, 799));
        return new Known(acts, permits, cases, new KeptRanges(ranges));
    }

    private List<KeptNumber> numbers(List<String> people) {
        return register.registrations.values().stream()
                .filter(row -> people.contains(row.personId().text()))
                .map(row -> new KeptNumber(
                        row.personId().text(),
                        row.citizenId().full(),
                        row.county(),
                        row.state(),
                        row.permitNo().map(PermitNo::text).orElse(null),
                        row.replacement().map(CitizenId::full).orElse(null)))
                .toList();
    }

    private KeptHousehold kept(HouseholdId id, List<Household> versions) {
        return new KeptHousehold(
                id.text(),
                versions.stream().map(RegisterOracle::kept).toList(),
                register.members(id).stream()
                        .map(member -> new KeptHousehold.Member(
                                member.personId().text(),
                                id.text(),
                                member.standing().organ().text(),
                                member.standing().relationCode()))
                        .toList());
    }

    private static KeptHousehold.Version kept(Household home) {
        ActId closedBy = home.span().closedBy();
        return new KeptHousehold.Version(
                home.householdId().text(),
                home.version(),
                home.facts().typeCode(),
                home.facts().organ().text(),
                home.facts().address(),
                home.facts().headPersonId().text(),
                home.state(),
                home.span().openedBy().text(),
                home.span().openedAt(),
                closedBy == null ? null : closedBy.text(),
                home.span().closedAt());
    }

    private static KeptVersion kept(Resident person) {
        Standing standing = person.standing();
        Ending ending = standing.ending();
        ActId closedBy = person.span().closedBy();
        return new KeptVersion(
                person.personId().text(),
                person.version(),
                person.identity().citizenId().full(),
                person.identity().sexCode(),
                person.identity().birthDate(),
                standing.state(),
                standing.householdId().text(),
                standing.organ().text(),
                standing.relationCode(),
                standing.lock().lockState(),
                standing.lock().lockCase(),
                ending == null ? null : ending.endedAs(),
                person.span().openedBy().text(),
                person.span().openedAt(),
                closedBy == null ? null : closedBy.text(),
                person.span().closedAt());
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
