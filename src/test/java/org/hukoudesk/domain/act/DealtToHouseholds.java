package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act.Succession;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.HouseholdAct.Leaving;
import org.hukoudesk.domain.register.HouseholdAct.Placement;

/// Acts on households by chance.
final class DealtToHouseholds {

    private static final List<String> TYPES =
            List.of(HouseholdFacts.COLLECTIVE, HouseholdFacts.FAMILY, HouseholdFacts.PUBLIC_COLLECTIVE);

    private final RegisterInMemory register;
    private final Dealer dealer;

    DealtToHouseholds(RegisterInMemory register, Dealer dealer) {
        this.register = register;
        this.dealer = dealer;
    }

    Dealer.Dealt deal(Roll roll) {
        Household home = dealer.home(roll.who());
        HouseholdAct act = switch (roll.kind()) {
            case CITY_MOVE -> new HouseholdAct.CityMove(leaving(home, roll), target(home, roll), "搬迁");
            case SPLIT -> new HouseholdAct.Split(leaving(home, roll), founded(roll, HouseholdFacts.FAMILY));
            case CREATION -> new HouseholdAct.Creation(leaving(home, roll), founded(roll, HouseholdFacts.FAMILY));
            case COLLECTIVE -> new HouseholdAct.CollectiveCreation(founded(roll, Roll.pick(TYPES, roll.where())));
            case MERGE -> merge(home, roll);
            case HEAD -> headChange(home, roll);
            case TYPE ->
                new HouseholdAct.TypeChange(
                        home.householdId(),
                        Roll.pick(TYPES, roll.where()),
                        dealer.succession(dealer.members(home), roll));
            case READJUSTMENT -> readjustment(home, roll);
            default -> new HouseholdAct.AddressChange(home.householdId(), dealer.address(roll));
        };
        return new Dealer.Dealt(act, dealer.context(organ(act, home, roll), roll));
    }

    private static OrganCode organ(HouseholdAct act, Household home, Roll roll) {
        return switch (act) {
            case HouseholdAct.CityMove _ -> Roll.pick(Dealer.STATIONS, roll.where());
            case HouseholdAct.Readjustment _ ->
                new OrganCode(home.facts().organ().county().substring(0, 4) + "00000000");
            default -> home.facts().organ();
        };
    }

    private HouseholdAct headChange(Household home, Roll roll) {
        var succession = dealer.succession(dealer.members(home), roll)
                .orElseGet(() -> Succession.of(dealer.person(roll.where()).personId()));
        return new HouseholdAct.HeadChange(home.householdId(), succession);
    }

    private Leaving leaving(Household home, Roll roll) {
        List<Resident> members = dealer.members(home);
        List<Placement> leaving = new ArrayList<>();
        List<Resident> staying = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            boolean leaves = roll.everyIn(6) || i == roll.where() % members.size() || (roll.how() >> i) % 4 == 3;
            if (leaves) {
                String relation = leaving.isEmpty() ? "02" : Roll.pick(Dealer.RELATIONS, roll.how() + i);
                leaving.add(new Placement(members.get(i).personId(), relation));
            } else {
                staying.add(members.get(i));
            }
        }
        return new Leaving(home.householdId(), leaving, dealer.succession(staying, roll));
    }

    private HouseholdAct.Target target(Household home, Roll roll) {
        OrganCode organ = Roll.pick(Dealer.STATIONS, roll.where());
        Optional<Household> there = register.openHouseholds().stream()
                .filter(h -> h.facts().organ().equals(organ) && !h.equals(home))
                .filter(_ -> roll.everyIn(2))
                .findFirst();
        return there.<HouseholdAct.Target>map(h -> new HouseholdAct.Joined(h.householdId()))
                .orElseGet(() -> founded(roll, HouseholdFacts.FAMILY));
    }

    private HouseholdAct.NewHousehold founded(Roll roll, String type) {
        return new HouseholdAct.NewHousehold(dealer.newHome(), "510603900", type, dealer.address(roll));
    }

    private HouseholdAct merge(Household home, Roll roll) {
        Map<PersonId, String> relations = new HashMap<>();
        dealer.members(home).forEach(m -> relations.put(m.personId(), roll.everyIn(9) ? "12" : "97"));
        Household other = register.openHouseholds().stream()
                .filter(h -> h.facts().address().equals(home.facts().address()) && h.isNormal())
                .filter(h -> !h.householdId().equals(home.householdId()))
                .findFirst()
                .orElse(dealer.home(roll.where()));
        return new HouseholdAct.Merge(home.householdId(), other.householdId(), relations);
    }

    private static HouseholdAct readjustment(Household home, Roll roll) {
        return new HouseholdAct.Readjustment(
                List.of(home.householdId()),
                Roll.pick(Dealer.STATIONS, roll.where()),
                StreetFixture.STREET,
                roll.everyIn(2) ? StreetFixture.STREET : "四川省德阳市旌阳区新街");
    }
}
