package org.hukoudesk.domain.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.home.Staying;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// 死亡注销 and the other ends of a registration (户口登记条例 art. 8, 11; domain reference §4.2). The national row stays, ended,
/// so that the number is never given again.
public final class Deregistering {

    private final Snapshot snapshot;
    private final PersonAct.Deregistration act;
    private final ActContext context;

    private Deregistering(Snapshot snapshot, PersonAct.Deregistration act, ActContext context) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
    }

    public static Decision decide(Snapshot snapshot, PersonAct.Deregistration act, ActContext context) {
        return new Deregistering(snapshot, act, context).decide();
    }

    private Decision decide() {
        Optional<Resident> resident = snapshot.resident(act.personId()).filter(Resident::isActive);
        Optional<Registration> row =
                resident.flatMap(r -> snapshot.registration(r.identity().citizenId()));
        if (row.isEmpty()) {
            return refused(Refusal.Reason.NOT_REGISTERED_HERE);
        }
        Optional<Household> household = resident.flatMap(
                        r -> snapshot.household(r.standing().householdId()))
                .filter(Household::isNormal);
        if (household.isEmpty()) {
            return refused(Refusal.Reason.HOUSEHOLD_NOT_NORMAL);
        }
        return notOpen(resident.get(), row.get()).<Decision>map(this::refused).orElseGet(() -> {
            var changes = new ChangeList(context);
            changes.replace(resident.get(), resident.get().standing().ended(act.ending()));
            changes.change(row.get().ended());
            List<Refusal> refusals = new Staying(snapshot, context, changes)
                    .after(household.get(), Set.of(act.personId()), act.successor());
            return changes.decided(refusals);
        });
    }

    /// Whoever dies while a permit names them ends here, and the origin refuses the permit; any other end waits for it.
    private Optional<Refusal.Reason> notOpen(Resident resident, Registration row) {
        Ending.Cause cause = act.ending().endedAs();
        LocalDate day = act.ending().endedOn();
        if (cause == Ending.Cause.MOVED_OUT || cause == Ending.Cause.REVERSED) {
            return Optional.of(Refusal.Reason.WRONG_ACT_FOR_ENDING);
        }
        if (day.isAfter(context.day()) || day.isBefore(resident.identity().birthDate())) {
            return Optional.of(Refusal.Reason.DATE_IMPOSSIBLE);
        }
        if (!cause.isDeath() && row.permitNo().isPresent()) {
            return Optional.of(Refusal.Reason.NAMED_IN_ANOTHER_PERMIT);
        }
        return cause.isDeletion() && !context.hasSecondPerson()
                ? Optional.of(Refusal.Reason.SECOND_PERSON_MISSING)
                : Optional.empty();
    }

    private Decision refused(Refusal.Reason reason) {
        return Decision.refused(Refusal.on(act.personId(), reason));
    }
}
