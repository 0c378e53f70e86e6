package org.hukoudesk.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.register.Invariant;

/// What must hold of one household as it is kept: one method for each [Invariant].
public final class HouseholdRules {

    private final KeptHousehold household;
    private final KeptHousehold.Version latest;
    private final Known known;
    private final List<Violation> found = new ArrayList<>();

    private HouseholdRules(KeptHousehold household, Known known) {
        this.household = household;
        this.latest = household.latest();
        this.known = known;
    }

    public static List<Violation> brokenBy(KeptHousehold household, Known known) {
        var rules = new HouseholdRules(household, known);
        rules.versionsFollow();
        rules.actKept();
        rules.addressSaid();
        rules.emptyIsVoid();
        if (!household.members().isEmpty()) {
            rules.householdNormal();
            rules.oneHead();
            rules.oneSpouse();
            rules.household.members().forEach(rules::relationSaid);
            rules.household.members().forEach(rules::oneOrgan);
        }
        return rules.found;
    }

    private void versionsFollow() {
        if (!KeptSpan.follow(
                household.versions().stream().map(KeptHousehold.Version::span).toList())) {
            report(Invariant.VERSIONS_FOLLOW);
        }
    }

    private void actKept() {
        for (KeptHousehold.Version version : household.versions()) {
            if (!known.acts().containsKey(version.openedBy())) {
                report(Invariant.ACT_KEPT, version.openedBy());
            }
            if (version.closedBy() != null && !known.acts().containsKey(version.closedBy())) {
                report(Invariant.ACT_KEPT, version.closedBy());
            }
        }
    }

    private void addressSaid() {
        if (latest.address().isBlank()) {
            report(Invariant.ADDRESS_SAID);
        }
    }

    /// A collective household may wait for members.
    private void emptyIsVoid() {
        if (household.members().isEmpty() && latest.isFamily() && latest.state() != HouseholdState.VOID) {
            report(Invariant.EMPTY_IS_VOID);
        }
    }

    private void householdNormal() {
        if (latest.state() != HouseholdState.NORMAL) {
            report(Invariant.HOUSEHOLD_NORMAL);
        }
    }

    private void oneHead() {
        List<String> heads = household.members().stream()
                .filter(member -> Relation.isHead(member.relation()))
                .map(KeptHousehold.Member::personId)
                .toList();
        if (latest.isFamily() && !heads.equals(List.of(latest.head()))) {
            report(Invariant.ONE_HEAD, heads.toArray(String[]::new));
        }
    }

    private void oneSpouse() {
        List<String> spouses = household.members().stream()
                .filter(member -> Relation.isSpouse(member.relation()))
                .map(KeptHousehold.Member::personId)
                .toList();
        if (spouses.size() > 1) {
            report(Invariant.ONE_SPOUSE, spouses.toArray(String[]::new));
        }
    }

    private void relationSaid(KeptHousehold.Member member) {
        if (member.relation().equals(Relation.NONE) == latest.isFamily()) {
            report(Invariant.RELATION_SAID, member.personId());
        }
    }

    private void oneOrgan(KeptHousehold.Member member) {
        if (!member.organ().equals(latest.organ())) {
            report(Invariant.ONE_ORGAN, member.personId());
        }
    }

    private void report(Invariant invariant, String... besides) {
        List<String> ids = new ArrayList<>(List.of(household.householdId()));
        ids.addAll(List.of(besides));
        found.add(new Violation(invariant, ids));
    }
}
