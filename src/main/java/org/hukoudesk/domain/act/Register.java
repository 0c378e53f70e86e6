package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.domain.entry.Backfilling;
import org.hukoudesk.domain.entry.Births;
import org.hukoudesk.domain.entry.Deregistering;
import org.hukoudesk.domain.entry.Locks;
import org.hukoudesk.domain.entry.Restoring;
import org.hukoudesk.domain.home.AddressChanging;
import org.hukoudesk.domain.home.Founding;
import org.hukoudesk.domain.home.HeadChanging;
import org.hukoudesk.domain.home.Merging;
import org.hukoudesk.domain.home.Readjusting;
import org.hukoudesk.domain.home.TypeChanging;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.move.CityMoving;
import org.hukoudesk.domain.move.MovingIn;
import org.hukoudesk.domain.move.MovingOut;
import org.hukoudesk.domain.move.Reinstating;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Invariants;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// The register's one decision: what an act does to what is registered now. Pure; the workstation runs it for the
/// preview, the registry for the truth.
public final class Register {

    private Register() {}

    public static Decision decide(Snapshot snapshot, Act act, ActContext context) {
        List<Decision.Stale> stale = overtaken(snapshot, context);
        if (!stale.isEmpty()) {
            return new Decision.Conflict(stale);
        }
        Decision decision = switch (act) {
            case Act.Backfill backfill -> Backfilling.decide(snapshot, backfill, context);
            case Act.MoveOut moveOut -> MovingOut.decide(snapshot, moveOut, context);
            case Act.MoveIn moveIn -> MovingIn.decide(snapshot, moveIn, context);
            case Act.Reinstatement reinstatement -> Reinstating.decide(snapshot, reinstatement, context);
            case Act.Reversal reversal -> Reversing.decide(snapshot, reversal, context);
            case PersonAct onPerson -> decide(snapshot, onPerson, context);
            case HouseholdAct onHousehold -> decide(snapshot, onHousehold, context);
        };
        return decision instanceof Decision.Applied(var changes) ? upheld(snapshot, changes, context) : decision;
    }

    private static Decision decide(Snapshot snapshot, PersonAct act, ActContext context) {
        return switch (act) {
            case PersonAct.Birth birth -> Births.decide(snapshot, birth, context);
            case PersonAct.Deregistration end -> Deregistering.decide(snapshot, end, context);
            case PersonAct.Restoration restoration -> Restoring.decide(snapshot, restoration, context);
            case PersonAct.ItemChange change -> ItemChanging.decide(snapshot, change, context);
            case PersonAct.Locking locking -> Locks.set(snapshot, locking, context);
            case PersonAct.Unlocking unlocking -> Locks.takeOff(snapshot, unlocking, context);
        };
    }

    private static Decision decide(Snapshot snapshot, HouseholdAct act, ActContext context) {
        return switch (act) {
            case HouseholdAct.AddressChange change -> AddressChanging.decide(snapshot, change, context);
            case HouseholdAct.CityMove move -> CityMoving.decide(snapshot, move, context);
            case HouseholdAct.Split split -> Founding.split(snapshot, split, context);
            case HouseholdAct.Creation creation -> Founding.create(snapshot, creation, context);
            case HouseholdAct.CollectiveCreation creation -> Founding.createCollective(snapshot, creation, context);
            case HouseholdAct.Merge merge -> Merging.decide(snapshot, merge, context);
            case HouseholdAct.HeadChange change -> HeadChanging.decide(snapshot, change, context);
            case HouseholdAct.TypeChange change -> TypeChanging.decide(snapshot, change, context);
            case HouseholdAct.Readjustment readjustment -> Readjusting.decide(snapshot, readjustment, context);
        };
    }

    /// What the officer had before their eyes is no longer the latest.
    private static List<Decision.Stale> overtaken(Snapshot snapshot, ActContext context) {
        List<Decision.Stale> stale = new ArrayList<>();
        for (ActContext.Seen seen : context.seen()) {
            latest(snapshot, seen.subject())
                    .filter(version -> version != seen.version())
                    .ifPresent(version -> stale.add(new Decision.Stale(seen.subject(), seen.version(), version)));
        }
        return stale;
    }

    private static Optional<Integer> latest(Snapshot snapshot, String subject) {
        Stream<Integer> person = snapshot.resident(new PersonId(subject)).map(r -> r.version()).stream();
        Stream<Integer> household = snapshot.household(new HouseholdId(subject)).map(h -> h.version()).stream();
        return Stream.concat(person, household).findFirst();
    }

    /// An act that would leave the register in a state the law does not know is refused, whatever its own rules said.
    private static Decision upheld(Snapshot before, Changes changes, ActContext context) {
        List<Refusal> broken = Invariants.brokenAfter(before, changes, context);
        return broken.isEmpty() ? new Decision.Applied(changes) : new Decision.Refused(broken);
    }
}
