package org.hukoudesk.domain.act;

import static org.hukoudesk.domain.act.StreetFixture.NEXT_COUNTY;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_STATION;
import static org.hukoudesk.domain.act.StreetFixture.OTHER_CITY;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;

/// Makes acts from rolls: mostly such as might hold, some that must not.
final class Dealer {

    static final List<OrganCode> STATIONS = List.of(STATION, NEXT_STATION, NEXT_COUNTY, OTHER_CITY);

    /// What officers say somebody is; not always with sense, and sometimes nothing.
    static final List<String> RELATIONS = List.of("02", "12", "20", "30", "51", "77", "97", "99", "99", "99", "");

    private final RegisterInMemory register;

    Dealer(RegisterInMemory register) {
        this.register = register;
    }

    record Dealt(Act act, ActContext context) {}

    /// Empty when there is nothing the roll could fall on.
    Optional<Dealt> deal(Roll roll) {
        return switch (roll.kind()) {
            case BIRTH, DEREGISTRATION, RESTORATION, ITEM, KEY_ITEM, LOCK, UNLOCK ->
                Optional.of(new DealtToPersons(register, this).deal(roll));
            case ADDRESS, CITY_MOVE, SPLIT, CREATION, COLLECTIVE, MERGE, HEAD, TYPE, READJUSTMENT ->
                Optional.of(new DealtToHouseholds(register, this).deal(roll));
            case RELEASE, SETTLE, TAKE_BACK -> new DealtOnPermits(register, this).deal(roll);
            case REVERSAL -> Optional.of(reversal(roll));
        };
    }

    /// Mostly of one of the last acts, sometimes by who did it.
    private Dealt reversal(Roll roll) {
        var acts = List.copyOf(register.acts.values());
        int back = Math.min(acts.size() - 1, roll.who() % 6);
        var wrong = acts.get(acts.size() - 1 - back);
        var officer = roll.everyIn(7) ? RegisterInMemory.WINDOW : RegisterInMemory.COLLEAGUE;
        return new Dealt(new Act.Reversal(wrong.actId()), register.at(wrong.organ(), officer));
    }

    Household home(int number) {
        return Roll.pick(register.openHouseholds(), number);
    }

    Resident person(int number) {
        return Roll.pick(register.openResidents(), number);
    }

    List<Resident> members(Household home) {
        return register.members(home.householdId());
    }

    /// Mostly the organ concerned, mostly with a second person's yes.
    ActContext context(OrganCode organ, Roll roll) {
        OrganCode acting = roll.everyIn(13) ? Roll.pick(STATIONS, roll.where()) : organ;
        return roll.everyIn(5) ? register.at(acting) : register.approvedAt(acting);
    }

    Optional<Act.Succession> succession(List<Resident> members, Roll roll) {
        if (members.isEmpty() || roll.everyIn(4)) {
            return Optional.empty();
        }
        PersonId head = Roll.pick(members, roll.where()).personId();
        Map<PersonId, String> answers = new HashMap<>();
        for (Resident member : members) {
            if (!member.personId().equals(head) && roll.how() % 3 != 0) {
                answers.put(member.personId(), Roll.pick(RELATIONS, roll.how() + member.version()));
            }
        }
        answers.values().removeIf(relation -> relation.isEmpty() || relation.equals("02"));
        return Optional.of(new Act.Succession(head, answers));
    }

    String address(Roll roll) {
        return STREET + (10 + roll.where() % 6) + "号";
    }

    HouseholdId newHome() {
        return new HouseholdId("home-" + register.households.size());
    }
}
