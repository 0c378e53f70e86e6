package org.hukoudesk.domain.home;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 分户 and 立户: a household that did not exist before (domain reference §4.5).
public final class Founding {

    private Founding() {}

    /// 分户: some leave, some stay; whose dwelling it is, and whether it may be the same, is the province's rule.
    public static Decision split(Snapshot snapshot, HouseholdAct.Split act, ActContext context) {
        Optional<Household> from = snapshot.household(act.leaving().from());
        if (from.filter(h -> !h.facts().isFamily()).isPresent() || !isFamily(act.founded())) {
            return Decision.refused(
                    Refusal.on(act.founded().householdId(), Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        }
        if (everybodyLeaves(snapshot, act.leaving())) {
            return Decision.refused(Refusal.on(act.leaving().from(), Refusal.Reason.WRONG_PERSONS_FOR_ACT));
        }
        return found(snapshot, act.leaving(), act.founded(), context);
    }

    /// 立户: an adult in a dwelling of their own, where no other family household is registered.
    public static Decision create(Snapshot snapshot, HouseholdAct.Creation act, ActContext context) {
        if (!isFamily(act.founded())) {
            return Decision.refused(
                    Refusal.on(act.founded().householdId(), Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        }
        boolean leavesEmpty = everybodyLeaves(snapshot, act.leaving());
        boolean taken = snapshot.households().stream()
                .filter(h -> h.state() != HouseholdState.VOID && h.facts().isFamily())
                .filter(h ->
                        !(leavesEmpty && h.householdId().equals(act.leaving().from())))
                .anyMatch(h -> h.facts().address().equals(act.founded().address()));
        if (taken) {
            return Decision.refused(Refusal.on(act.founded().householdId(), Refusal.Reason.DWELLING_DOES_NOT_FIT));
        }
        return found(snapshot, act.leaving(), act.founded(), context);
    }

    /// 集体户立户: the county's yes makes it; members come by other acts.
    public static Decision createCollective(
            Snapshot snapshot, HouseholdAct.CollectiveCreation act, ActContext context) {
        HouseholdAct.NewHousehold founded = act.founded();
        boolean collective = HouseholdFacts.TYPES.contains(founded.typeCode()) && !isFamily(founded);
        if (!collective || snapshot.household(founded.householdId()).isPresent()) {
            return Decision.refused(Refusal.on(founded.householdId(), Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        }
        if (!context.hasSecondPerson()) {
            return Decision.refused(Refusal.on(founded.householdId(), Refusal.Reason.SECOND_PERSON_MISSING));
        }
        var changes = new ChangeList(context);
        changes.open(new Resettling(snapshot, context, changes).household(founded, HouseholdFacts.NO_HEAD));
        return changes.applied();
    }

    private static Decision found(
            Snapshot snapshot, HouseholdAct.Leaving leaving, HouseholdAct.NewHousehold founded, ActContext context) {
        boolean ours = snapshot.household(leaving.from())
                .filter(h -> h.facts().organ().equals(context.organ()))
                .isPresent();
        if (!ours) {
            return Decision.refused(Refusal.on(leaving.from(), Refusal.Reason.OTHER_ORGANS_RECORD));
        }
        var changes = new ChangeList(context);
        List<Refusal> refusals = new Resettling(snapshot, context, changes).move(leaving, founded, "分户");
        return changes.decided(refusals);
    }

    private static boolean isFamily(HouseholdAct.NewHousehold founded) {
        return founded.typeCode().equals(HouseholdFacts.FAMILY);
    }

    private static boolean everybodyLeaves(Snapshot snapshot, HouseholdAct.Leaving leaving) {
        return snapshot.activeMembers(leaving.from()).size()
                <= leaving.placements().size();
    }
}
