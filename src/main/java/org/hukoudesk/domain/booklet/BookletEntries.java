package org.hukoudesk.domain.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Snapshot;

/// Derives from what an act changed what has to be written into booklets, households first, then persons in the order
/// of
/// the change.
public final class BookletEntries {

    private final Snapshot before;
    private final List<BookletEntry> entries = new ArrayList<>();

    private BookletEntries(Snapshot before) {
        this.before = before;
    }

    /// @param before the snapshot the act was decided on
    public static List<BookletEntry> of(Snapshot before, Changes changes) {
        var writing = new BookletEntries(before);
        changes.openedHouseholds().forEach(writing::household);
        changes.openedResidents().forEach(writing::person);
        return List.copyOf(writing.entries);
    }

    private void household(Household now) {
        HouseholdId id = now.householdId();
        Optional<HouseholdFacts> was = before.household(id).map(Household::facts);
        boolean revived = before.household(id).filter(h -> !h.isNormal()).isPresent();
        if (now.state() == HouseholdState.VOID) {
            entries.add(new BookletEntry.Collected(id));
        } else if (was.isEmpty() || revived || isOtherHome(was.get(), now.facts())) {
            entries.add(new BookletEntry.HomePage(id));
        } else if (!was.get().address().equals(now.facts().address())) {
            entries.add(new BookletEntry.AddressLine(id, now.facts().address()));
        }
    }

    private static boolean isOtherHome(HouseholdFacts was, HouseholdFacts now) {
        return !was.headPersonId().equals(now.headPersonId())
                || !was.number().equals(now.number())
                || !was.typeCode().equals(now.typeCode())
                || !was.organ().equals(now.organ());
    }

    private void person(Resident now) {
        HouseholdId home = now.standing().householdId();
        Optional<Resident> was = before.resident(now.personId()).filter(Resident::isActive);
        Optional<HouseholdId> left = was.map(r -> r.standing().householdId()).filter(it -> !it.equals(home));
        left.ifPresent(it -> stamp(it, now.personId(), BookletEntry.Word.MOVED_OUT));
        if (!now.isActive()) {
            was.ifPresent(_ -> stamp(home, now.personId(), wordOf(now)));
        } else if (was.isEmpty() || left.isPresent()) {
            entries.add(new BookletEntry.MemberPage(home, now.personId()));
        } else {
            lines(was.get(), now);
        }
    }

    private void stamp(HouseholdId household, PersonId person, BookletEntry.Word word) {
        entries.add(new BookletEntry.Stamp(household, person, word));
    }

    /// In transit is on the way to another household.
    private static BookletEntry.Word wordOf(Resident gone) {
        Ending ending = gone.standing().ending();
        if (ending == null) {
            return BookletEntry.Word.MOVED_OUT;
        }
        return ending.endedAs().isDeath() ? BookletEntry.Word.DEATH : BookletEntry.Word.DEREGISTERED;
    }

    private void lines(Resident was, Resident now) {
        HouseholdId home = now.standing().householdId();
        for (Item item : Item.values()) {
            String content = item.of(now.particulars());
            if (!content.equals(item.of(was.particulars()))) {
                entries.add(new BookletEntry.ChangeLine(home, now.personId(), item.name(), content));
            }
        }
        String relation = now.standing().relationCode();
        if (!relation.equals(was.standing().relationCode())) {
            entries.add(new BookletEntry.ChangeLine(home, now.personId(), BookletEntry.RELATION, relation));
        }
    }
}
