package org.hukoudesk.domain.home;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 户别变更: family to collective or back (domain reference §3.8). Approved by a second person, as a collective household
/// is the county's to grant (§4.0).
public final class TypeChanging {

    private final Snapshot snapshot;
    private final HouseholdAct.TypeChange act;
    private final ActContext context;
    private final ChangeList changes;

    private TypeChanging(Snapshot snapshot, HouseholdAct.TypeChange act, ActContext context) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
        this.changes = new ChangeList(context);
    }

    public static Decision decide(Snapshot snapshot, HouseholdAct.TypeChange act, ActContext context) {
        Optional<Household> household = snapshot.household(act.householdId()).filter(Household::isNormal);
        if (household.isEmpty()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        boolean fits = HouseholdFacts.TYPES.contains(act.typeCode())
                && !household.get().facts().typeCode().equals(act.typeCode());
        if (!fits) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        }
        if (!context.hasSecondPerson()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.SECOND_PERSON_MISSING));
        }
        return new TypeChanging(snapshot, act, context).change(household.get());
    }

    private Decision change(Household household) {
        List<Resident> members = snapshot.activeMembers(act.householdId());
        if (act.typeCode().equals(HouseholdFacts.FAMILY)) {
            return changes.decided(underHead(household, members));
        }
        HouseholdFacts facts = household.facts().ofType(act.typeCode(), HouseholdFacts.NO_HEAD);
        changes.replace(household, facts, household.state());
        members.forEach(member -> changes.replace(member, member.standing().related(Relation.NONE)));
        return changes.applied();
    }

    private List<Refusal> underHead(Household household, List<Resident> members) {
        Optional<Act.Succession> succession = act.succession();
        if (succession.isEmpty()) {
            return List.of(Refusal.on(act.householdId(), Refusal.Reason.NOT_ONE_HEAD));
        }
        HouseholdFacts family = household.facts().ofType(act.typeCode(), HouseholdFacts.NO_HEAD);
        return new Staying(snapshot, context, changes).handOver(household, family, members, succession.get());
    }
}
