package org.hukoudesk.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;

/// 迁出注销 on a permit: all of its persons or none (domain reference §4.4).
final class MovingOut {

    private final Snapshot snapshot;
    private final Act.MoveOut act;
    private final ActContext context;
    private final Permit permit;

    private MovingOut(Snapshot snapshot, Act.MoveOut act, ActContext context, Permit permit) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
        this.permit = permit;
    }

    static Decision decide(Snapshot snapshot, Act.MoveOut act, ActContext context) {
        Optional<Permit> permit = snapshot.permit().filter(p -> p.permitNo().equals(act.permitNo()));
        if (permit.isEmpty() || !permit.get().isUsableOn(context.day())) {
            return Decision.refused(
                    Refusal.Reason.PERMIT_NOT_USABLE, act.permitNo().text());
        }
        return new MovingOut(snapshot, act, context, permit.get()).decide();
    }

    private Decision decide() {
        if (!permit.origin().originOrgan().equals(context.organ())) {
            return Decision.refused(
                    Refusal.Reason.OTHER_ORGANS_RECORD, act.permitNo().text());
        }
        List<Refusal> refusals = new ArrayList<>();
        List<Decision.Stale> stale = new ArrayList<>();
        for (Migrant migrant : permit.migrants()) {
            check(migrant, refusals, stale);
        }
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        if (!stale.isEmpty()) {
            return new Decision.Conflict(stale);
        }
        return release();
    }

    private void check(Migrant migrant, List<Refusal> refusals, List<Decision.Stale> stale) {
        Optional<Resident> registered = snapshot.resident(migrant.personId()).filter(this::isAtOrigin);
        if (registered.isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Reason.NOT_REGISTERED_AT_ORIGIN, migrant.personId().text()));
            return;
        }
        var identity = registered.get().identity();
        if (!identity.name().equals(migrant.name()) || !identity.citizenId().equals(migrant.citizenId())) {
            refusals.add(new Refusal(
                    Refusal.Reason.IDENTITY_DIFFERS, migrant.personId().text()));
        } else if (registered.get().version() != migrant.baseVersion()) {
            stale.add(new Decision.Stale(
                    migrant.personId().text(),
                    migrant.baseVersion(),
                    registered.get().version()));
        }
    }

    private boolean isAtOrigin(Resident resident) {
        return resident.isActive()
                && resident.standing().organ().equals(permit.origin().originOrgan())
                && resident.standing().householdId().equals(permit.origin().originHousehold());
    }

    private Decision release() {
        var household = snapshot.household(permit.origin().originHousehold()).filter(Household::isNormal);
        if (household.isEmpty()) {
            return Decision.refused(
                    Refusal.Reason.HOUSEHOLD_NOT_NORMAL,
                    permit.origin().originHousehold().text());
        }
        var changes = new ChangeList(context);
        for (Migrant migrant : permit.migrants()) {
            Resident leaving = snapshot.resident(migrant.personId()).orElseThrow();
            changes.replace(leaving, leaving.standing().inState(RegistrationState.IN_TRANSIT));
            changes.change(
                    snapshot.registration(migrant.citizenId()).orElseThrow().inTransit(permit.permitNo()));
        }
        Optional<Refusal> refusal = settleThoseWhoStay(household.get(), changes);
        if (refusal.isPresent()) {
            return new Decision.Refused(List.of(refusal.get()));
        }
        changes.change(permit.at(permit.life().released(act.certificateNo(), context.at())));
        return changes.applied();
    }

    /// Nobody stays: the household is void. The head leaves others: they need a new head in the same act (§2.4 no. 6).
    private Optional<Refusal> settleThoseWhoStay(Household household, ChangeList changes) {
        Set<PersonId> leaving =
                permit.migrants().stream().map(Migrant::personId).collect(Collectors.toSet());
        List<Resident> staying = snapshot.activeMembers(household.householdId()).stream()
                .filter(member -> !leaving.contains(member.personId()))
                .toList();
        if (staying.isEmpty()) {
            changes.replace(household, household.facts(), HouseholdState.VOID);
            return Optional.empty();
        }
        if (!leaving.contains(household.facts().headPersonId())) {
            return Optional.empty();
        }
        return act.successor()
                .map(succession -> succeed(household, staying, succession, changes))
                .orElseGet(() -> Optional.of(new Refusal(
                        Refusal.Reason.HEAD_LEAVES_MEMBERS,
                        household.householdId().text())));
    }

    private static Optional<Refusal> succeed(
            Household household, List<Resident> staying, Act.Succession succession, ChangeList changes) {
        for (Resident member : staying) {
            String relation = succession.relations().get(member.personId());
            if (relation == null) {
                return Optional.of(new Refusal(
                        Refusal.Reason.HEAD_LEAVES_MEMBERS, member.personId().text()));
            }
            changes.replace(member, member.standing().related(relation));
        }
        changes.replace(household, household.facts().headedBy(succession.newHead()), HouseholdState.NORMAL);
        return Optional.empty();
    }
}
