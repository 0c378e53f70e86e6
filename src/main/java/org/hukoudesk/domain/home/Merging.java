package org.hukoudesk.domain.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 并户: two family households at one address become one; the other one is void (domain reference §4.5).
public final class Merging {

    private Merging() {}

    public static Decision decide(Snapshot snapshot, HouseholdAct.Merge act, ActContext context) {
        Optional<Household> ending = snapshot.household(act.ending());
        Optional<Household> staying = snapshot.household(act.staying());
        if (ending.isEmpty() || staying.isEmpty()) {
            return Decision.refused(Refusal.on(act.ending(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        Optional<Refusal.Reason> unfit = unfit(ending.get(), staying.get(), context);
        if (unfit.isPresent()) {
            return Decision.refused(Refusal.on(act.ending(), unfit.get()));
        }
        List<HouseholdAct.Placement> placements = new ArrayList<>();
        snapshot.activeMembers(act.ending())
                .forEach(member -> placements.add(new HouseholdAct.Placement(
                        member.personId(), act.relations().getOrDefault(member.personId(), ""))));
        var changes = new ChangeList(context);
        var leaving = new HouseholdAct.Leaving(act.ending(), placements, Optional.empty());
        return changes.decided(
                new Resettling(snapshot, context, changes).move(leaving, new HouseholdAct.Joined(act.staying()), "并户"));
    }

    private static Optional<Refusal.Reason> unfit(Household ending, Household staying, ActContext context) {
        if (!ending.facts().isFamily() || !staying.facts().isFamily()) {
            return Optional.of(Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT);
        }
        if (!ending.facts().organ().equals(context.organ())) {
            return Optional.of(Refusal.Reason.OTHER_ORGANS_RECORD);
        }
        return ending.facts().address().equals(staying.facts().address())
                ? Optional.empty()
                : Optional.of(Refusal.Reason.DWELLING_DOES_NOT_FIT);
    }
}
