package org.hukoudesk.domain.entry;

import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// 恢复户口 of somebody struck off, with the number they always had (domain reference §3.12 no. 112; causes 45, 46, 74, 77
/// of §3.11).
public final class Restoring {

    private final Snapshot snapshot;
    private final PersonAct.Restoration act;
    private final ActContext context;

    private Restoring(Snapshot snapshot, PersonAct.Restoration act, ActContext context) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
    }

    public static Decision decide(Snapshot snapshot, PersonAct.Restoration act, ActContext context) {
        return new Restoring(snapshot, act, context).decide();
    }

    private Decision decide() {
        Optional<Resident> ended = snapshot.resident(act.personId())
                .filter(r -> r.standing().state() == RegistrationState.ENDED)
                .filter(r -> causeOf(r) != Ending.Cause.REVERSED);
        Optional<Registration> row =
                ended.flatMap(r -> snapshot.registration(r.identity().citizenId()));
        if (row.isEmpty()) {
            return refused(Refusal.Reason.NOT_DEREGISTERED);
        }
        if (isGrave(causeOf(ended.get())) && !context.hasSecondPerson()) {
            return refused(Refusal.Reason.SECOND_PERSON_MISSING);
        }
        Optional<Household> household = snapshot.household(act.householdId());
        if (household.isEmpty()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        return restored(ended.get(), row.get(), household.get());
    }

    /// What was struck off as dead or as never right comes back only if a second person agrees (§6).
    private static boolean isGrave(Ending.Cause cause) {
        return cause.isDeath() || cause.isDeletion();
    }

    private static Ending.Cause causeOf(Resident ended) {
        Ending ending = ended.standing().ending();
        return ending == null ? Ending.Cause.OTHER : ending.endedAs();
    }

    private Decision restored(Resident ended, Registration row, Household household) {
        var changes = new ChangeList(context);
        String relation = household.facts().isFamily() ? act.relation() : Relation.NONE;
        if (household.facts().isFamily() && relation.isEmpty()) {
            return refused(Refusal.Reason.RELATION_MUST_BE_SAID);
        }
        if (household.state() == HouseholdState.VOID && Relation.isHead(relation)) {
            changes.replace(household, household.facts().headedBy(act.personId()), HouseholdState.NORMAL);
        } else if (!household.isNormal()) {
            return Decision.refused(Refusal.on(act.householdId(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        var organ = household.facts().organ();
        changes.replace(ended, ended.standing().revived(act.householdId(), organ, relation));
        changes.change(row.revivedIn(organ.county()));
        return changes.applied();
    }

    private Decision refused(Refusal.Reason reason) {
        return Decision.refused(Refusal.on(act.personId(), reason));
    }
}
