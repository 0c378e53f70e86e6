package org.hukoudesk.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Invariant;

/// What must hold of one person as they are kept: one method for each [Invariant].
public final class PersonRules {

    private static final String REVERSAL = "REVERSAL";
    private static final String BIRTH = "BIRTH";
    private static final String ITEM_CHANGE = "ITEM_CHANGE";

    private final KeptPerson person;
    private final KeptVersion latest;
    private final Known known;
    private final List<Violation> found = new ArrayList<>();

    private PersonRules(KeptPerson person, Known known) {
        this.person = person;
        this.latest = person.latest();
        this.known = known;
    }

    public static List<Violation> brokenBy(KeptPerson person, Known known) {
        var rules = new PersonRules(person, known);
        rules.versionsFollow();
        rules.oneRegistration();
        rules.person.versions().forEach(rules::judge);
        rules.numberLast();
        rules.lockOfItsCase();
        rules.person.numbers().forEach(rules::permitOwnsItsPersons);
        return rules.found;
    }

    private void judge(KeptVersion version) {
        actKept(version);
        numberGivenOnce(version);
        numberAgrees(version);
        Optional<KeptVersion> before = before(version);
        endByAnAct(before, version);
        rightDistance(before, version);
        numberOfOwnRange(before, version);
    }

    private Optional<KeptVersion> before(KeptVersion version) {
        int at = person.versions().indexOf(version);
        return at == 0 ? Optional.empty() : Optional.of(person.versions().get(at - 1));
    }

    private void versionsFollow() {
        if (!KeptSpan.follow(person.versions().stream().map(KeptVersion::span).toList())) {
            report(Invariant.VERSIONS_FOLLOW);
        }
    }

    private void oneRegistration() {
        List<KeptNumber> living =
                person.numbers().stream().filter(KeptNumber::isLiving).toList();
        boolean asMany = living.size() == (latest.hasEnded() ? 0 : 1);
        boolean same = living.stream().allMatch(this::saysTheSame);
        if (!asMany || !same) {
            report(Invariant.ONE_REGISTRATION);
        }
    }

    private boolean saysTheSame(KeptNumber row) {
        return row.number().equals(latest.number())
                && row.state() == latest.state()
                && (!latest.isActive() || latest.organ().startsWith(row.county()));
    }

    /// The nation has one row for a number; whose number has another one's row, shares it. An old number leads to
    /// another of the same person.
    private void numberGivenOnce(KeptVersion version) {
        Optional<KeptNumber> row = person.row(version.number());
        boolean astray = row.flatMap(KeptNumber::replacement)
                .filter(next -> person.row(next).isEmpty())
                .isPresent();
        if (row.isEmpty() || astray) {
            report(Invariant.NUMBER_GIVEN_ONCE);
        }
    }

    private void numberAgrees(KeptVersion version) {
        if (number(version).filter(number -> agrees(number, version)).isEmpty()) {
            report(Invariant.NUMBER_AGREES);
        }
    }

    private static boolean agrees(CitizenId number, KeptVersion version) {
        return number.birthDate().equals(version.birthDate())
                && Sex.ofCode(version.sexCode()).filter(number.sex()::equals).isPresent();
    }

    private static Optional<CitizenId> number(KeptVersion version) {
        return CitizenId.parse(version.number()) instanceof CitizenId.Reading.Parsed(String number)
                        && number.equals(version.number())
                ? Optional.of(new CitizenId(number))
                : Optional.empty();
    }

    private void actKept(KeptVersion version) {
        if (!known.acts().containsKey(version.openedBy())) {
            report(Invariant.ACT_KEPT, version.openedBy());
        }
        if (version.closedBy() != null && !known.acts().containsKey(version.closedBy())) {
            report(Invariant.ACT_KEPT, version.closedBy());
        }
    }

    private void endByAnAct(Optional<KeptVersion> before, KeptVersion version) {
        boolean begins =
                version.hasEnded() && before.filter(KeptVersion::hasEnded).isEmpty();
        if (begins
                && !known.isKind(version.openedBy(), REVERSAL)
                && !known.isKind(version.openedBy(), ending(version))) {
            report(Invariant.END_BY_AN_ACT, version.openedBy());
        }
    }

    private static String ending(KeptVersion version) {
        Ending.Cause cause = version.endedAs();
        if (cause == null || cause == Ending.Cause.REVERSED) {
            return REVERSAL;
        }
        return cause.isDeath() ? "DEATH" : "DEREGISTRATION";
    }

    private void rightDistance(Optional<KeptVersion> before, KeptVersion version) {
        boolean tooFar = before.filter(KeptVersion::isActive)
                .filter(_ -> version.isActive())
                .filter(was -> !was.householdId().equals(version.householdId()))
                .map(was -> Distance.between(new OrganCode(was.organ()), new OrganCode(version.organ())))
                .filter(distance -> !distance.isInsideCity())
                .isPresent();
        if (tooFar) {
            report(Invariant.RIGHT_DISTANCE, version.openedBy());
        }
    }

    /// Of numbers our own acts gave: to a newborn, and with a corrected birth date or sex.
    private void numberOfOwnRange(Optional<KeptVersion> before, KeptVersion version) {
        boolean given = before.map(
                        was -> !was.number().equals(version.number()) && known.isKind(version.openedBy(), ITEM_CHANGE))
                .orElseGet(() -> known.isKind(version.openedBy(), BIRTH));
        if (given && number(version).isPresent() && known.ranges().isOthers(version.number(), version.organ())) {
            report(Invariant.NUMBER_OF_OWN_RANGE, version.openedBy());
        }
    }

    private void numberLast() {
        boolean lost = person.versions().stream()
                .map(KeptVersion::number)
                .filter(number -> !number.equals(latest.number()))
                .flatMap(number -> person.row(number).stream())
                .anyMatch(row -> row.replacement().isEmpty());
        if (lost) {
            report(Invariant.NUMBER_LAST);
        }
    }

    /// A frozen person is locked by nobody's case.
    private void lockOfItsCase() {
        if (latest.lockState() == Lock.LockState.NONE || latest.lockState() == Lock.LockState.FROZEN) {
            return;
        }
        boolean open = Optional.ofNullable(known.cases().get(latest.lockCase()))
                .filter(CaseStage::isUndecided)
                .isPresent();
        if (!open || !latest.isActive()) {
            report(Invariant.LOCK_OF_ITS_CASE, latest.lockCase());
        }
    }

    /// Seen from the person; [PermitRules] looks from the permit.
    private void permitOwnsItsPersons(KeptNumber row) {
        boolean owned = row.permit()
                .map(no -> known.permit(no)
                        .filter(permit -> permit.state().isOpen())
                        .filter(permit -> permit.persons().contains(row.personId()))
                        .filter(permit -> (permit.state() == PermitState.RELEASED)
                                == (row.state() == RegistrationState.IN_TRANSIT))
                        .isPresent())
                .orElse(row.state() != RegistrationState.IN_TRANSIT);
        if (!owned) {
            report(Invariant.PERMIT_OWNS_ITS_PERSONS, row.permit().orElse("-"));
        }
    }

    /// What several versions break in the same way is told once.
    private void report(Invariant invariant, String... besides) {
        List<String> ids = new ArrayList<>(List.of(person.personId()));
        ids.addAll(List.of(besides));
        var violation = new Violation(invariant, ids);
        if (!found.contains(violation)) {
            found.add(violation);
        }
    }
}
