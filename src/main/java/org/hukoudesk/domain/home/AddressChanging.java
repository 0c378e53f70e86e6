package org.hukoudesk.domain.home;

import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 住址变动 inside the station's area: the household keeps its number and its booklet, which gets a line (§4.3).
public final class AddressChanging {

    private AddressChanging() {}

    public static Decision decide(Snapshot snapshot, HouseholdAct.AddressChange act, ActContext context) {
        Optional<Household> found = snapshot.household(act.householdId()).filter(Household::isNormal);
        if (found.isEmpty()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        Household household = found.get();
        if (!household.facts().organ().equals(context.organ())) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.OTHER_ORGANS_RECORD));
        }
        String left = household.facts().address();
        if (act.address().strip().equals(left)) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.DWELLING_DOES_NOT_FIT));
        }
        var changes = new ChangeList(context);
        changes.replace(household, household.facts().at(act.address().strip()), household.state());
        String came = CameText.on(context.day(), "住址变动", left);
        snapshot.activeMembers(act.householdId())
                .forEach(member -> changes.replace(member, member.standing().cameToAddress(came)));
        return changes.applied();
    }
}
