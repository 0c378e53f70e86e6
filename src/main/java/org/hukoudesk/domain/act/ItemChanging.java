package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Particulars;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// 户口登记项目变更、更正 (domain reference §4.7). Items are written in their order, the ID number last: when sex or birth date
/// made it wrong, the person gets a new one and the old one stays theirs as an alias (§2.4 no. 10).
final class ItemChanging {

    /// From eight on a child has a say in its own name (民法典 art. 19).
    private static final int OWN_SAY = 8;

    /// Until twenty: once within two years of coming of age (令2015第2号, domain reference §4.7).
    private static final int ETHNIC_CHANGE_UNTIL = 20;

    private final Snapshot snapshot;
    private final PersonAct.ItemChange act;
    private final ActContext context;
    private final List<Refusal> refusals = new ArrayList<>();

    private ItemChanging(Snapshot snapshot, PersonAct.ItemChange act, ActContext context) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
    }

    static Decision decide(Snapshot snapshot, PersonAct.ItemChange act, ActContext context) {
        var changing = new ItemChanging(snapshot, act, context);
        return snapshot.resident(act.personId())
                .filter(Resident::isActive)
                .map(changing::decide)
                .orElseGet(() -> Decision.refused(Refusal.on(act.personId(), Refusal.Reason.NOT_REGISTERED_HERE)));
    }

    private Decision decide(Resident resident) {
        checkOrder();
        act.edits().forEach(edit -> check(edit, resident.identity()));
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        Optional<Particulars> edited = edited(resident.particulars());
        if (edited.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        var changes = new ChangeList(context);
        if (act.edits().stream().anyMatch(edit -> edit.item().isInNumber())) {
            renumber(resident, edited.get(), changes);
        } else {
            changes.replace(resident, edited.get(), resident.standing());
        }
        return changes.decided(refusals);
    }

    private void checkOrder() {
        List<Item> items = act.edits().stream().map(ItemEdit::item).toList();
        if (items.isEmpty() || items.stream().distinct().count() != items.size()) {
            refuse(Refusal.Reason.ITEM_CONTENT_UNFIT);
        }
        if (items.contains(Item.NUMBER) && items.getLast() != Item.NUMBER) {
            refuse(Refusal.Reason.NUMBER_NOT_LAST);
        }
        if (items.stream().anyMatch(Item::isKey) && !context.hasSecondPerson()) {
            refuse(Refusal.Reason.SECOND_PERSON_MISSING);
        }
    }

    private void check(ItemEdit edit, Identity now) {
        if (edit.item().code(edit.kind()).isEmpty()) {
            refuse(Refusal.Reason.ITEM_CANNOT_CHANGE);
        }
        boolean change = edit.kind() == ItemEdit.Kind.CHANGE;
        int age = now.ageOn(context.day());
        boolean child = !now.isAdultOn(context.day()) && age >= OWN_SAY;
        if (edit.item() == Item.NAME && change && child && !act.ownConsent()) {
            refuse(Refusal.Reason.OWN_CONSENT_MISSING);
        }
        if (edit.item() == Item.ETHNIC_GROUP && change && age >= ETHNIC_CHANGE_UNTIL) {
            refuse(Refusal.Reason.TOO_OLD_FOR_ETHNIC_CHANGE);
        }
    }

    private Optional<Particulars> edited(Particulars particulars) {
        List<ItemEdit> inOrder = act.edits().stream()
                .sorted(Comparator.comparing(ItemEdit::item))
                .toList();
        Particulars result = particulars;
        for (ItemEdit edit : inOrder) {
            Optional<Particulars> next = new Edited(result, context.day()).with(edit);
            if (next.isEmpty()) {
                refuse(Refusal.Reason.ITEM_CONTENT_UNFIT);
                return Optional.empty();
            }
            result = next.get();
        }
        return Optional.of(result);
    }

    private void renumber(Resident resident, Particulars particulars, ChangeList changes) {
        Identity identity = particulars.identity();
        Optional<Registration> row = snapshot.registration(resident.identity().citizenId());
        Optional<CitizenId> number = act.numbers().next(identity.birthDate(), identity.sex(), snapshot::knows);
        if (row.isEmpty()) {
            refuse(Refusal.Reason.NOT_REGISTERED_HERE);
        } else if (row.get().permitNo().isPresent()) {
            refuse(Refusal.Reason.NAMED_IN_ANOTHER_PERMIT);
        } else if (number.isEmpty()) {
            refuse(Refusal.Reason.NUMBERS_USED_UP);
        } else {
            changes.replace(resident, particulars.with(identity.numbered(number.get())), resident.standing());
            changes.add(
                    Registration.active(number.get(), act.personId(), row.get().county()));
            changes.change(row.get().replacedBy(number.get()));
        }
    }

    private void refuse(Refusal.Reason reason) {
        refusals.add(Refusal.on(act.personId(), reason));
    }
}
