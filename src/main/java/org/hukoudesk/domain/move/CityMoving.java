package org.hukoudesk.domain.move;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.home.Resettling;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 住址变动 between stations of one city, done in one stop at the destination (domain reference §4.3). Inside the station's
/// own
/// area it is a change of address or a split, out of the city a permit: another act for another distance (§2.4 no. 9).
public final class CityMoving {

    private CityMoving() {}

    public static Decision decide(Snapshot snapshot, HouseholdAct.CityMove act, ActContext context) {
        Optional<Household> from = snapshot.household(act.leaving().from());
        if (from.isEmpty()) {
            return Decision.refused(Refusal.on(act.leaving().from(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        Distance distance = Distance.between(from.get().facts().organ(), context.organ());
        if (distance == Distance.SAME_STATION || !distance.isInsideCity()) {
            return Decision.refused(Refusal.on(act.leaving().from(), Refusal.Reason.WRONG_ACT_FOR_DISTANCE));
        }
        var changes = new ChangeList(context);
        List<Refusal> refusals =
                new Resettling(snapshot, context, changes).move(act.leaving(), act.target(), act.cause());
        return changes.decided(refusals);
    }
}
