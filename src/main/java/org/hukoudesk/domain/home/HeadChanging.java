package org.hukoudesk.domain.home;

import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 户主变更 while the old head stays: everybody's relation is said anew (domain reference §4.6).
public final class HeadChanging {

    private HeadChanging() {}

    public static Decision decide(Snapshot snapshot, HouseholdAct.HeadChange act, ActContext context) {
        Optional<Household> household = snapshot.household(act.householdId()).filter(Household::isNormal);
        if (household.isEmpty()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        if (!household.get().facts().isFamily()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        }
        if (household.get().facts().headPersonId().equals(act.succession().newHead())) {
            return Decision.refused(Refusal.on(act.succession().newHead(), Refusal.Reason.WRONG_PERSONS_FOR_ACT));
        }
        var changes = new ChangeList(context);
        return changes.decided(new Staying(snapshot, context, changes)
                .handOver(
                        household.get(),
                        household.get().facts(),
                        snapshot.activeMembers(act.householdId()),
                        act.succession()));
    }
}
