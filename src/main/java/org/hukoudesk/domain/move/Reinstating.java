package org.hukoudesk.domain.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 恢复户口: the way back for persons who would otherwise be registered nowhere.
public final class Reinstating {

    private final Snapshot snapshot;
    private final Act.Reinstatement act;
    private final ActContext context;
    private final Household household;

    private Reinstating(Snapshot snapshot, Act.Reinstatement act, ActContext context, Household household) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
        this.household = household;
    }

    public static Decision decide(Snapshot snapshot, Act.Reinstatement act, ActContext context) {
        Optional<Permit> permit = snapshot.releasedPermit(act.permitNo());
        if (permit.isEmpty()) {
            return Decision.refused(
                    Refusal.Reason.PERMIT_NOT_USABLE, act.permitNo().text());
        }
        if (!permit.get().origin().originOrgan().equals(context.organ())) {
            return Decision.refused(
                    Refusal.Reason.OTHER_ORGANS_RECORD, act.permitNo().text());
        }
        Optional<Household> household = snapshot.household(permit.get().origin().originHousehold());
        if (household.isEmpty()) {
            return Decision.refused(
                    Refusal.Reason.HOUSEHOLD_NOT_NORMAL,
                    permit.get().origin().originHousehold().text());
        }
        return new Reinstating(snapshot, act, context, household.get()).reinstate(permit.get());
    }

    private Decision reinstate(Permit permit) {
        var changes = new ChangeList(context);
        List<Refusal> unsaid = new ArrayList<>();
        for (Migrant migrant : permit.migrants()) {
            Resident inTransit = snapshot.resident(migrant.personId()).orElseThrow();
            Optional<String> relation = relation(inTransit);
            if (relation.isEmpty()) {
                unsaid.add(Refusal.on(migrant.personId(), Refusal.Reason.RELATION_MUST_BE_SAID));
            } else {
                Standing back = inTransit.standing().inState(RegistrationState.ACTIVE);
                changes.replace(inTransit, back.related(relation.get()));
                changes.change(snapshot.registration(migrant.citizenId())
                        .orElseThrow()
                        .activeIn(context.organ().county()));
            }
        }
        if (household.state() == HouseholdState.VOID) {
            changes.replace(household, headed(permit), HouseholdState.NORMAL);
        }
        changes.change(permit.at(permit.life().ended(PermitState.REINSTATED)));
        return changes.decided(unsaid);
    }

    /// A household that stood empty is headed by whoever comes back as its head.
    private HouseholdFacts headed(Permit permit) {
        return permit.migrants().stream()
                .map(Migrant::personId)
                .filter(person -> snapshot.resident(person)
                        .flatMap(this::relation)
                        .filter(Relation::isHead)
                        .isPresent())
                .findFirst()
                .map(household.facts()::headedBy)
                .orElse(household.facts());
    }

    /// What they were when they left, as long as the household has the head it had then; else what is said.
    private Optional<String> relation(Resident inTransit) {
        if (!household.facts().isFamily()) {
            return Optional.of(Relation.NONE);
        }
        boolean byTheRelease =
                household.span().openedBy().equals(inTransit.span().openedBy());
        boolean changed = byTheRelease
                ? household.state() == HouseholdState.NORMAL
                : household.span().openedAt().isAfter(inTransit.span().openedAt());
        String said = act.relations()
                .getOrDefault(
                        inTransit.personId(),
                        changed ? "" : inTransit.standing().relationCode());
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
