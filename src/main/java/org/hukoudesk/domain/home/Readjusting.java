package org.hukoudesk.domain.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// 区划调整: an act of an organ above the stations concerned; nobody moves and no relation changes (domain reference §2.5).
public final class Readjusting {

    private final Snapshot snapshot;
    private final HouseholdAct.Readjustment act;
    private final ActContext context;
    private final ChangeList changes;
    private final List<Refusal> refusals = new ArrayList<>();

    private Readjusting(Snapshot snapshot, HouseholdAct.Readjustment act, ActContext context) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
        this.changes = new ChangeList(context);
    }

    public static Decision decide(Snapshot snapshot, HouseholdAct.Readjustment act, ActContext context) {
        var readjusting = new Readjusting(snapshot, act, context);
        act.households().stream().distinct().forEach(readjusting::readjust);
        return readjusting.changes.decided(readjusting.refusals);
    }

    private void readjust(HouseholdId id) {
        Optional<Household> household = snapshot.household(id).filter(Household::isNormal);
        if (household.isEmpty()) {
            refusals.add(Refusal.on(id, Refusal.Reason.HOUSEHOLD_NOT_NORMAL));
            return;
        }
        HouseholdFacts was = household.get().facts();
        HouseholdFacts facts = was.under(act.organ(), renamed(was.address()));
        if (!context.organ().covers(was.organ()) || !context.organ().covers(act.organ())) {
            refusals.add(Refusal.on(id, Refusal.Reason.OTHER_ORGANS_RECORD));
        } else if (facts.equals(was)) {
            refusals.add(Refusal.on(id, Refusal.Reason.DWELLING_DOES_NOT_FIT));
        } else {
            changes.replace(household.get(), facts, household.get().state());
            snapshot.residents().stream()
                    .filter(r -> r.standing().householdId().equals(id))
                    .filter(r -> r.standing().state() != RegistrationState.ENDED)
                    .filter(r -> !was.organ().equals(act.organ()))
                    .forEach(this::handToOrgan);
        }
    }

    private String renamed(String address) {
        boolean concerned = !act.renamed().isEmpty() && address.startsWith(act.renamed());
        return concerned ? act.name() + address.substring(act.renamed().length()) : address;
    }

    /// A permit under way names the old station; it ends first.
    private void handToOrgan(Resident member) {
        Optional<Registration> row = snapshot.registration(member.identity().citizenId());
        if (row.isEmpty()) {
            refusals.add(Refusal.on(member.personId(), Refusal.Reason.NOT_REGISTERED_HERE));
        } else if (row.get().permitNo().isPresent()) {
            refusals.add(Refusal.on(member.personId(), Refusal.Reason.NAMED_IN_ANOTHER_PERMIT));
        } else {
            changes.replace(member, member.standing().under(act.organ()));
            changes.change(row.get().movedTo(act.organ().county()));
        }
    }
}
