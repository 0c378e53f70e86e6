package org.hukoudesk.domain.register;

import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;

/// 恢复户口: the way back for persons who would otherwise be registered nowhere.
final class Reinstating {

    private Reinstating() {}

    static Decision decide(Snapshot snapshot, Act.Reinstatement act, ActContext context) {
        Optional<Permit> permit = snapshot.permit()
                .filter(p -> p.permitNo().equals(act.permitNo()))
                .filter(p -> p.state() == PermitState.RELEASED);
        if (permit.isEmpty()) {
            return Decision.refused(
                    Refusal.Reason.PERMIT_NOT_USABLE, act.permitNo().text());
        }
        if (!permit.get().origin().originOrgan().equals(context.organ())) {
            return Decision.refused(
                    Refusal.Reason.OTHER_ORGANS_RECORD, act.permitNo().text());
        }
        return reinstate(snapshot, permit.get(), context);
    }

    private static Decision reinstate(Snapshot snapshot, Permit permit, ActContext context) {
        Optional<Household> household = snapshot.household(permit.origin().originHousehold());
        if (household.isEmpty()) {
            return Decision.refused(
                    Refusal.Reason.HOUSEHOLD_NOT_NORMAL,
                    permit.origin().originHousehold().text());
        }
        var changes = new ChangeList(context);
        if (household.get().state() == HouseholdState.VOID) {
            changes.replace(household.get(), household.get().facts(), HouseholdState.NORMAL);
        }
        for (Migrant migrant : permit.migrants()) {
            Resident inTransit = snapshot.resident(migrant.personId()).orElseThrow();
            changes.replace(inTransit, inTransit.standing().inState(RegistrationState.ACTIVE));
            changes.change(snapshot.registration(migrant.citizenId())
                    .orElseThrow()
                    .activeIn(context.organ().county()));
        }
        changes.change(permit.at(permit.life().ended(PermitState.REINSTATED)));
        return changes.applied();
    }
}
