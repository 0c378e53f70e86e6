package org.hukoudesk.domain.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;

/// What must hold after every act, checked on the register as the act would leave it: one method for each [Invariant]
/// an act can break, with its number in domain reference §2.4, which a provincial register enforces the same.
/// `domain/check` judges by the same names what is kept.
public final class Invariants {

    private final AfterAct after;
    private final ActContext context;
    private final List<Refusal> broken = new ArrayList<>();

    private Invariants(AfterAct after, ActContext context) {
        this.after = after;
        this.context = context;
    }

    public static List<Refusal> brokenAfter(Snapshot before, Changes changes, ActContext context) {
        var invariants = new Invariants(new AfterAct(before, changes), context);
        changes.openedResidents().forEach(invariants::checkPerson);
        invariants.nobodyTwice();
        invariants.after.touched().forEach(invariants::checkHousehold);
        invariants.ownScope();
        return invariants.broken;
    }

    private void checkPerson(Resident opened) {
        oneRegistration(opened);
        consistentNumber(opened);
        notLocked(opened);
        rightDistance(opened);
        numberLast(opened);
    }

    private void checkHousehold(HouseholdId id) {
        List<Resident> members = after.activeMembers(id);
        after.household(id)
                .ifPresentOrElse(
                        household -> {
                            normalHousehold(household, members);
                            relationsSaid(household, members);
                            if (household.facts().isFamily() && household.state() != HouseholdState.VOID) {
                                oneHead(household, members);
                                oneSpouse(household, members);
                                recodedUnderNewHead(household, members);
                            }
                        },
                        () -> unknownHousehold(id, members));
    }

    /// No. 1: exactly one active head per household, except in a collective one (公通字[1995]91号 with its notes: 每户一个户主).
    private void oneHead(Household household, List<Resident> members) {
        List<PersonId> heads = members.stream()
                .filter(m -> m.standing().isHead())
                .map(Resident::personId)
                .toList();
        if (!heads.equals(List.of(household.facts().headPersonId()))) {
            report(Invariant.ONE_HEAD, household.householdId().text());
        }
    }

    /// With no. 1: in a family everybody is something to the head, in a collective household nobody is (blank for 集体户,
    /// notes of 公通字[1995]91号). Asked of those the act writes; what was entered before stays as it is.
    private void relationsSaid(Household household, List<Resident> members) {
        for (Resident member : members) {
            boolean said = !member.standing().relationCode().equals(Relation.NONE);
            if (said != household.facts().isFamily()
                    && after.changes().openedResidents().contains(member)) {
                report(Invariant.RELATION_SAID, member.personId().text());
            }
        }
    }

    /// No. 2: at most one spouse of the head (民法典 art. 1041: one husband, one wife).
    private void oneSpouse(Household household, List<Resident> members) {
        long spouses = members.stream()
                .filter(m -> Relation.isSpouse(m.standing().relationCode()))
                .count();
        if (spouses > 1) {
            report(Invariant.ONE_SPOUSE, household.householdId().text());
        }
    }

    /// No. 3: a person has one registration in the country (户口登记条例 art. 6: 一个公民只能在一个地方登记为常住人口): one living
    /// national row, and it says what the person's version says.
    private void oneRegistration(Resident opened) {
        List<Registration> living = after.registrationsOf(opened.personId()).stream()
                .filter(Registration::isLiving)
                .toList();
        boolean ended = opened.standing().state() == RegistrationState.ENDED;
        boolean disagrees = after.registration(opened.identity().citizenId())
                .filter(row -> !saysTheSame(row, opened))
                .isPresent();
        if (disagrees || living.size() > 1 || (ended && !living.isEmpty())) {
            report(Invariant.ONE_REGISTRATION, opened.personId().text());
        }
    }

    private static boolean saysTheSame(Registration row, Resident opened) {
        return row.personId().equals(opened.personId())
                && row.state() == opened.standing().state()
                && (!row.isLiving()
                        || row.state() == RegistrationState.IN_TRANSIT
                        || row.county().equals(opened.standing().organ().county()));
    }

    /// No. 3 and 4: no number is given to two persons.
    private void nobodyTwice() {
        Set<CitizenId> numbers = new HashSet<>();
        for (Resident opened : after.changes().openedResidents()) {
            if (!numbers.add(opened.identity().citizenId())) {
                report(Invariant.NUMBER_GIVEN_ONCE, opened.personId().text());
            }
        }
    }

    /// No. 4: number, birth date and sex agree (GB 11643-1999); the check character is part of every [CitizenId].
    private void consistentNumber(Resident opened) {
        if (!opened.identity().isConsistent()) {
            report(Invariant.NUMBER_AGREES, opened.personId().text());
        }
    }

    /// No. 5: whoever is registered is so in a household that is neither locked nor void and has an address.
    private void normalHousehold(Household household, List<Resident> members) {
        if (!members.isEmpty() && household.state() != HouseholdState.NORMAL) {
            report(Invariant.HOUSEHOLD_NORMAL, household.householdId().text());
        }
        if (household.facts().address().isBlank()) {
            report(Invariant.ADDRESS_SAID, household.householdId().text());
        }
    }

    private void unknownHousehold(HouseholdId id, List<Resident> members) {
        if (!members.isEmpty()) {
            report(Invariant.HOUSEHOLD_NORMAL, id.text());
        }
    }

    /// No. 6: under a new head every relation is said anew, in the same act (§2.4, §4.6).
    private void recodedUnderNewHead(Household household, List<Resident> members) {
        boolean newHead = after.before(household.householdId())
                .filter(was ->
                        !was.facts().headPersonId().equals(household.facts().headPersonId()))
                .isPresent();
        for (Resident member : members) {
            if (newHead && !after.changes().openedResidents().contains(member)) {
                report(Invariant.RECODED_UNDER_NEW_HEAD, member.personId().text());
            }
        }
    }

    /// No. 7: the acting organ reaches every record it changes: its own, those of stations below it, and the household
    /// to
    /// or from which somebody moves in this act (一地办结, §4.3).
    private void ownScope() {
        Set<HouseholdId> linked = new HashSet<>();
        for (Resident opened : after.changes().openedResidents()) {
            after.before(opened.personId())
                    .filter(was -> isOurs(was) || isOurs(opened))
                    .ifPresent(was -> {
                        linked.add(was.standing().householdId());
                        linked.add(opened.standing().householdId());
                    });
        }
        for (Resident opened : after.changes().openedResidents()) {
            if (!isOurs(opened) && !linked.contains(opened.standing().householdId())) {
                report(Invariant.OWN_SCOPE, opened.personId().text());
            }
        }
        for (Household opened : after.changes().openedHouseholds()) {
            if (!context.organ().covers(opened.facts().organ()) && !linked.contains(opened.householdId())) {
                report(Invariant.OWN_SCOPE, opened.householdId().text());
            }
        }
    }

    private boolean isOurs(Resident resident) {
        return context.organ().covers(resident.standing().organ());
    }

    /// No. 8: while an item is under approval only its own case acts on the person (lock states of §3.12).
    private void notLocked(Resident opened) {
        boolean barred = after.before(opened.personId())
                .filter(was -> was.standing().lock().bars(context.approval().caseNo()))
                .filter(was -> !onlyTheLockDiffers(was, opened))
                .isPresent();
        if (barred) {
            report(Invariant.LOCK_OF_ITS_CASE, opened.personId().text());
        }
    }

    private static boolean onlyTheLockDiffers(Resident was, Resident opened) {
        return was.particulars().equals(opened.particulars())
                && was.standing().equals(opened.standing().locked(was.standing().lock()));
    }

    /// No. 9: the right act for the distance (户口登记条例 art. 10, 13): whoever is registered before and after, in another
    /// household, has not left the city.
    private void rightDistance(Resident opened) {
        boolean tooFar = after.before(opened.personId())
                .filter(Resident::isActive)
                .filter(_ -> opened.isActive())
                .filter(was ->
                        !was.standing().householdId().equals(opened.standing().householdId()))
                .map(was -> Distance.between(
                        was.standing().organ(), opened.standing().organ()))
                .filter(distance -> !distance.isInsideCity())
                .isPresent();
        if (tooFar) {
            report(Invariant.RIGHT_DISTANCE, opened.personId().text());
        }
    }

    /// No. 10: the number follows name, sex, birth date and division, so it changes last: the new one is made of what
    /// the person's record says now, and the old one is kept as theirs and points to it.
    private void numberLast(Resident opened) {
        CitizenId number = opened.identity().citizenId();
        boolean lost = after.before(opened.personId())
                .map(was -> was.identity().citizenId())
                .filter(old -> !old.equals(number))
                .filter(old -> after.registration(old)
                        .flatMap(Registration::replacement)
                        .filter(number::equals)
                        .isEmpty())
                .isPresent();
        if (lost) {
            report(Invariant.NUMBER_LAST, opened.personId().text());
        }
    }

    private void report(Invariant invariant, String subject) {
        broken.add(new Refusal(invariant.reason().orElseThrow(), subject));
    }
}
