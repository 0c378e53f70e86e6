package org.hukoudesk.domain.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.kinship.Kin;
import org.hukoudesk.domain.kinship.Recoded;
import org.hukoudesk.domain.kinship.Recoding;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// Those who stay in a household when others leave it or its head changes. Nobody left: a family household is void and
/// its booklet collected. The head gone: the act names a new one, and everybody's relation is said anew with it
/// (domain reference §2.4 no. 6).
public final class Staying {

    private final Snapshot snapshot;
    private final ActContext context;
    private final ChangeList changes;

    public Staying(Snapshot snapshot, ActContext context, ChangeList changes) {
        this.snapshot = snapshot;
        this.context = context;
        this.changes = changes;
    }

    public List<Refusal> after(Household household, Set<PersonId> leaving, Optional<Act.Succession> successor) {
        List<Resident> staying = snapshot.activeMembers(household.householdId()).stream()
                .filter(member -> !leaving.contains(member.personId()))
                .toList();
        if (!household.facts().isFamily()) {
            return List.of();
        }
        if (staying.isEmpty()) {
            changes.replace(household, household.facts(), HouseholdState.VOID);
            return List.of();
        }
        if (!leaving.contains(household.facts().headPersonId())) {
            return List.of();
        }
        return successor
                .map(succession -> handOver(household, household.facts(), staying, succession))
                .orElseGet(() -> List.of(Refusal.on(household.householdId(), Refusal.Reason.HEAD_LEAVES_MEMBERS)));
    }

    /// @param next what the household is from now on, but for its head
    List<Refusal> handOver(
            Household household, HouseholdFacts next, List<Resident> members, Act.Succession succession) {
        Optional<Resident> newHead = members.stream()
                .filter(m -> m.personId().equals(succession.newHead()))
                .findFirst();
        if (newHead.isEmpty()) {
            return List.of(Refusal.on(succession.newHead(), Refusal.Reason.NOT_REGISTERED_HERE));
        }
        if (!isOldEnough(newHead.get(), members)) {
            return List.of(Refusal.on(succession.newHead(), Refusal.Reason.HEAD_NOT_ADULT));
        }
        Recoded recoded = recoded(household, newHead.get(), members, succession.relations());
        if (!recoded.unsaid().isEmpty()) {
            return recoded.unsaid().stream()
                    .map(person -> Refusal.on(person, Refusal.Reason.RELATION_MUST_BE_SAID))
                    .toList();
        }
        for (Resident member : members) {
            String relation = recoded.relations().getOrDefault(member.personId(), "");
            changes.replace(member, member.standing().related(relation));
        }
        changes.replace(household, next.headedBy(succession.newHead()), HouseholdState.NORMAL);
        return List.of();
    }

    /// A head is of age (§4.6). Where only children are left one of them heads the household all the same.
    private boolean isOldEnough(Resident newHead, List<Resident> members) {
        return newHead.identity().isAdultOn(context.day())
                || members.stream().noneMatch(m -> m.identity().isAdultOn(context.day()));
    }

    private Recoded recoded(
            Household household, Resident newHead, List<Resident> members, Map<PersonId, String> answers) {
        Kin head = Kin.of(newHead);
        Kin former =
                snapshot.resident(household.facts().headPersonId()).map(Kin::of).orElse(head);
        List<Kin> staying = new ArrayList<>();
        members.forEach(member -> staying.add(Kin.of(member)));
        return Recoding.under(head, former, staying, answers);
    }
}
