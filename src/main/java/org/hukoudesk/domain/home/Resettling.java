package org.hukoudesk.domain.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// People go from one household to another without leaving the city: what split, founding, merge and a move inside the
/// city have in common.
public final class Resettling {

    private final Snapshot snapshot;
    private final ActContext context;
    private final ChangeList changes;

    public Resettling(Snapshot snapshot, ActContext context, ChangeList changes) {
        this.snapshot = snapshot;
        this.context = context;
        this.changes = changes;
    }

    public List<Refusal> move(HouseholdAct.Leaving leaving, HouseholdAct.Target target, String cause) {
        Optional<Household> from = snapshot.household(leaving.from()).filter(Household::isNormal);
        if (from.isEmpty()) {
            return List.of(Refusal.on(leaving.from(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        List<Refusal> refusals = new ArrayList<>(whoCannotLeave(leaving));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        refusals.addAll(
                switch (target) {
                    case HouseholdAct.NewHousehold founded -> found(founded, leaving.placements());
                    case HouseholdAct.Joined(HouseholdId joined) -> join(joined, leaving);
                });
        if (!refusals.isEmpty()) {
            return refusals;
        }
        String came = CameText.on(context.day(), cause, from.get().facts().address());
        place(leaving, target, came);
        return new Staying(snapshot, context, changes).after(from.get(), movers(leaving), leaving.successor());
    }

    private List<Refusal> whoCannotLeave(HouseholdAct.Leaving leaving) {
        List<Refusal> refusals = new ArrayList<>();
        if (leaving.placements().isEmpty()
                || movers(leaving).size() != leaving.placements().size()) {
            refusals.add(Refusal.on(leaving.from(), Refusal.Reason.WRONG_PERSONS_FOR_ACT));
        }
        for (HouseholdAct.Placement placement : leaving.placements()) {
            Optional<Resident> member = snapshot.resident(placement.personId())
                    .filter(Resident::isActive)
                    .filter(r -> r.standing().householdId().equals(leaving.from()));
            Optional<Registration> row =
                    member.flatMap(r -> snapshot.registration(r.identity().citizenId()));
            if (row.isEmpty()) {
                refusals.add(Refusal.on(placement.personId(), Refusal.Reason.NOT_REGISTERED_HERE));
            } else if (row.get().permitNo().isPresent()) {
                refusals.add(Refusal.on(placement.personId(), Refusal.Reason.NAMED_IN_ANOTHER_PERMIT));
            }
        }
        return refusals;
    }

    private static Set<PersonId> movers(HouseholdAct.Leaving leaving) {
        return leaving.placements().stream()
                .map(HouseholdAct.Placement::personId)
                .collect(Collectors.toSet());
    }

    private List<Refusal> found(HouseholdAct.NewHousehold founded, List<HouseholdAct.Placement> placements) {
        if (snapshot.household(founded.householdId()).isPresent()) {
            return List.of(Refusal.on(founded.householdId(), Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        if (!HouseholdFacts.TYPES.contains(founded.typeCode())) {
            return List.of(Refusal.on(founded.householdId(), Refusal.Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        }
        if (!founded.typeCode().equals(HouseholdFacts.FAMILY)) {
            changes.open(household(founded, HouseholdFacts.NO_HEAD));
            return List.of();
        }
        Optional<PersonId> head = placements.stream()
                .filter(p -> Relation.isHead(p.relation()))
                .map(HouseholdAct.Placement::personId)
                .findFirst();
        if (head.isEmpty()) {
            return List.of(Refusal.on(founded.householdId(), Refusal.Reason.NOT_ONE_HEAD));
        }
        changes.open(household(founded, head.get()));
        boolean adult = snapshot.resident(head.get())
                .filter(r -> r.identity().isAdultOn(context.day()))
                .isPresent();
        return adult ? unsaid(placements) : List.of(Refusal.on(head.get(), Refusal.Reason.HEAD_NOT_ADULT));
    }

    Household household(HouseholdAct.NewHousehold founded, PersonId head) {
        OrganCode organ = context.organ();
        var facts = new HouseholdFacts(founded.number(), founded.typeCode(), organ, founded.address(), head);
        var key = new HouseholdVersionId(organ.county(), founded.householdId(), 1);
        return new Household(key, facts, HouseholdState.NORMAL, changes.opening());
    }

    private List<Refusal> join(HouseholdId joined, HouseholdAct.Leaving leaving) {
        Optional<Household> household = snapshot.household(joined).filter(Household::isNormal);
        if (household.isEmpty() || joined.equals(leaving.from())) {
            return List.of(Refusal.on(joined, Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
        }
        if (!household.get().facts().organ().equals(context.organ())) {
            return List.of(Refusal.on(joined, Refusal.Reason.OTHER_ORGANS_RECORD));
        }
        return household.get().facts().isFamily() ? unsaid(leaving.placements()) : List.of();
    }

    private static List<Refusal> unsaid(List<HouseholdAct.Placement> placements) {
        return placements.stream()
                .filter(p -> p.relation().isEmpty())
                .map(p -> Refusal.on(p.personId(), Refusal.Reason.RELATION_MUST_BE_SAID))
                .toList();
    }

    private void place(HouseholdAct.Leaving leaving, HouseholdAct.Target target, String came) {
        HouseholdId home = switch (target) {
            case HouseholdAct.NewHousehold founded -> founded.householdId();
            case HouseholdAct.Joined(HouseholdId joined) -> joined;
        };
        for (HouseholdAct.Placement placement : leaving.placements()) {
            Resident mover = snapshot.resident(placement.personId()).orElseThrow();
            String relation = isFamily(target) ? placement.relation() : Relation.NONE;
            changes.replace(mover, mover.standing().movedTo(home, context.organ(), relation, came));
            Registration row =
                    snapshot.registration(mover.identity().citizenId()).orElseThrow();
            if (!row.county().equals(context.organ().county())) {
                changes.change(row.movedTo(context.organ().county()));
            }
        }
    }

    private boolean isFamily(HouseholdAct.Target target) {
        return switch (target) {
            case HouseholdAct.NewHousehold founded -> founded.typeCode().equals(HouseholdFacts.FAMILY);
            case HouseholdAct.Joined(HouseholdId joined) ->
                snapshot.household(joined).filter(h -> h.facts().isFamily()).isPresent();
        };
    }
}
