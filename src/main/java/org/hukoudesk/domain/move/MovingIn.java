package org.hukoudesk.domain.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.home.CameText;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.PersonId;
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
import org.hukoudesk.domain.register.Span;

/// 迁入登记: the persons of a released permit become residents of the destination.
public final class MovingIn {

    private final Snapshot snapshot;
    private final Act.MoveIn act;
    private final ActContext context;
    private final Permit permit;

    private MovingIn(Snapshot snapshot, Act.MoveIn act, ActContext context, Permit permit) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
        this.permit = permit;
    }

    public static Decision decide(Snapshot snapshot, Act.MoveIn act, ActContext context) {
        Optional<Permit> permit = snapshot.releasedPermit(act.permitNo());
        if (permit.isEmpty()) {
            return Decision.refused(
                    Refusal.Reason.PERMIT_NOT_USABLE, act.permitNo().text());
        }
        return new MovingIn(snapshot, act, context, permit.get()).decide();
    }

    private Decision decide() {
        if (!permit.destination().destinationOrgan().equals(context.organ())) {
            return Decision.refused(
                    Refusal.Reason.OTHER_ORGANS_RECORD, act.permitNo().text());
        }
        List<Refusal> lost = new ArrayList<>();
        for (Migrant migrant : permit.migrants()) {
            if (!isOwned(migrant)) {
                lost.add(new Refusal(
                        Refusal.Reason.NOT_IN_TRANSIT_UNDER_PERMIT,
                        migrant.personId().text()));
            }
        }
        return lost.isEmpty() ? settle() : new Decision.Refused(lost);
    }

    private boolean isOwned(Migrant migrant) {
        return snapshot.registration(migrant.citizenId())
                        .filter(r -> r.isInTransitUnder(permit.permitNo()))
                        .isPresent()
                && snapshot.resident(migrant.personId())
                        .filter(r -> r.standing().state() == RegistrationState.IN_TRANSIT)
                        .isPresent();
    }

    private Decision settle() {
        var changes = new ChangeList(context);
        HouseholdId joined = permit.destination().joinHousehold();
        if (joined == null) {
            Optional<PersonId> head = head();
            if (head.isEmpty()) {
                return Decision.refused(
                        Refusal.Reason.NOT_ONE_HEAD, act.householdId().text());
            }
            changes.open(newHousehold(head.get(), changes.opening()));
        } else if (snapshot.household(joined).filter(this::isOpenHere).isEmpty()) {
            return Decision.refused(Refusal.Reason.HOUSEHOLD_NOT_NORMAL, joined.text());
        }
        for (Migrant migrant : permit.migrants()) {
            register(migrant, joined == null ? act.householdId() : joined, changes);
        }
        changes.change(permit.at(permit.life().ended(PermitState.SETTLED)));
        return changes.applied();
    }

    private boolean isOpenHere(Household joined) {
        return joined.isNormal() && joined.facts().organ().equals(context.organ());
    }

    private Optional<PersonId> head() {
        return permit.migrants().stream()
                .filter(migrant -> Relation.isHead(migrant.relationCode()))
                .map(Migrant::personId)
                .findFirst();
    }

    private Household newHousehold(PersonId head, Span opened) {
        var organ = permit.destination().destinationOrgan();
        var facts = new HouseholdFacts(
                act.householdNo(),
                HouseholdFacts.FAMILY,
                organ,
                permit.destination().address(),
                head);
        var key = new HouseholdVersionId(organ.county(), act.householdId(), 1);
        return new Household(key, facts, HouseholdState.NORMAL, opened);
    }

    private void register(Migrant migrant, HouseholdId household, ChangeList changes) {
        var organ = permit.destination().destinationOrgan();
        String came = CameText.on(
                context.day(), permit.ground().causeText(), permit.origin().originAddress());
        boolean collective = snapshot.household(household)
                .filter(joined -> !joined.facts().isFamily())
                .isPresent();
        String relation = collective ? Relation.NONE : migrant.relationCode();
        var standing = new Standing(RegistrationState.ACTIVE, household, organ, relation, came, came);
        Resident arriving = snapshot.resident(migrant.personId()).orElseThrow();
        changes.replace(arriving, standing);
        changes.change(snapshot.registration(migrant.citizenId()).orElseThrow().activeIn(organ.county()));
    }
}
