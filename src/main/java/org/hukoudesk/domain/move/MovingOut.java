package org.hukoudesk.domain.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.domain.home.Staying;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// 迁出注销 on a permit: all of its persons or none (domain reference §4.4).
public final class MovingOut {

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

    public static Decision decide(Snapshot snapshot, Act.MoveOut act, ActContext context) {
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
        Set<PersonId> leaving =
                permit.migrants().stream().map(Migrant::personId).collect(Collectors.toSet());
        List<Refusal> refusals =
                new Staying(snapshot, context, changes).after(household.get(), leaving, act.successor());
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        changes.change(permit.at(permit.life().released(act.certificateNo(), context.at())));
        return changes.applied();
    }
}
