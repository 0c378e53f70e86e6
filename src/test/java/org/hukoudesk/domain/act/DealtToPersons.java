package org.hukoudesk.domain.act;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.PersonAct;

/// Births, endings, items and locks by chance.
final class DealtToPersons {

    /// Small, so that it runs out.
    private static final SequenceRange NUMBERS = new SequenceRange("990101", 600, 607);

    private static final List<ItemEdit> SMALL_ITEMS = List.of(
            ItemEdit.change(Item.OCCUPATION, "教师"),
            ItemEdit.change(Item.MARITAL_STATUS, "20"),
            ItemEdit.change(Item.BIRTH_PLACE, "四川省绵竹市"),
            ItemEdit.correction(Item.BIRTH_PLACE, "四川省绵竹市"));

    private static final List<ItemEdit> KEY_ITEMS = List.of(
            ItemEdit.change(Item.NAME, "何改名"),
            ItemEdit.change(Item.SEX, "1"),
            ItemEdit.correction(Item.SEX, "2"),
            ItemEdit.correction(Item.BIRTH_DATE, "1991-02-03"),
            ItemEdit.correction(Item.BIRTH_DATE, "2013-05-06"),
            ItemEdit.change(Item.BIRTH_DATE, "1991-02-03"),
            ItemEdit.correction(Item.NUMBER, ""));

    private final RegisterInMemory register;
    private final Dealer dealer;

    DealtToPersons(RegisterInMemory register, Dealer dealer) {
        this.register = register;
        this.dealer = dealer;
    }

    Dealer.Dealt deal(Roll roll) {
        Resident person = dealer.person(roll.who());
        PersonAct act = switch (roll.kind()) {
            case BIRTH -> birth(person, roll);
            case RESTORATION -> restoration(roll);
            case ITEM -> items(person, List.of(Roll.pick(SMALL_ITEMS, roll.where())));
            case KEY_ITEM -> items(person, List.of(Roll.pick(KEY_ITEMS, roll.where())));
            case LOCK -> new PersonAct.Locking(person.personId(), lock(roll));
            case UNLOCK -> unlocking(person, roll);
            default -> ending(person, roll);
        };
        Resident subject = act.subject().equals(person.personId()) || act instanceof PersonAct.Birth
                ? person
                : register.person(act.subject());
        return new Dealer.Dealt(act, dealer.context(subject.standing().organ(), roll));
    }

    private PersonAct birth(Resident parent, Roll roll) {
        var newborn = new PersonAct.Newborn(
                new PersonName("新" + Roll.pick(List.of("一", "二", "三", "四"), roll.how())),
                roll.how() % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                LocalDate.of(2026, 11, 1),
                "01",
                "四川省德阳市旌阳区",
                "四川省德阳市中江县",
                roll.everyIn(6) ? "" : "U51000000" + roll.where() % 5);
        return new PersonAct.Birth(
                new PersonId("child-" + register.residents.size()),
                newborn,
                parent.personId(),
                roll.everyIn(3) ? "99" : "",
                NUMBERS);
    }

    private PersonAct ending(Resident person, Roll roll) {
        var home = register.home(person.standing().householdId());
        Ending.Cause cause = Roll.pick(List.of(Ending.Cause.values()), roll.how());
        var others = dealer.members(home).stream()
                .filter(m -> !m.personId().equals(person.personId()))
                .toList();
        return new PersonAct.Deregistration(
                person.personId(), new Ending(cause, LocalDate.of(2026, 11, 20)), dealer.succession(others, roll));
    }

    private PersonAct restoration(Roll roll) {
        List<Resident> ended = register.openResidents().stream()
                .filter(r -> r.standing().state() == RegistrationState.ENDED)
                .toList();
        Resident person = ended.isEmpty() ? dealer.person(roll.who()) : Roll.pick(ended, roll.who());
        var home = roll.everyIn(3)
                ? dealer.home(roll.where()).householdId()
                : person.standing().householdId();
        return new PersonAct.Restoration(person.personId(), home, Roll.pick(Dealer.RELATIONS, roll.where()));
    }

    private static PersonAct items(Resident person, List<ItemEdit> edits) {
        return new PersonAct.ItemChange(person.personId(), edits, true, NUMBERS);
    }

    private static Lock lock(Roll roll) {
        return roll.everyIn(4)
                ? new Lock(Lock.LockState.FROZEN, "")
                : new Lock(
                        Lock.LockState.ITEM_APPROVAL,
                        roll.everyIn(3) ? "another" : RegisterInMemory.COUNTY_SAYS_YES.caseNo());
    }

    private PersonAct unlocking(Resident person, Roll roll) {
        List<Resident> locked = register.openResidents().stream()
                .filter(r -> r.standing().lock().isSet())
                .toList();
        return new PersonAct.Unlocking((locked.isEmpty() ? person : Roll.pick(locked, roll.who())).personId());
    }
}
