package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.StreetFixture.COUNTY;
import static org.hukoudesk.domain.act.StreetFixture.DAUGHTER;
import static org.hukoudesk.domain.act.StreetFixture.DORMITORY;
import static org.hukoudesk.domain.act.StreetFixture.FATHER;
import static org.hukoudesk.domain.act.StreetFixture.HEAD;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.MOTHER;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOUR;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS_WIFE;
import static org.hukoudesk.domain.act.StreetFixture.NEW_HOME;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_COUNTY;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_STATION;
import static org.hukoudesk.domain.act.StreetFixture.OTHER_CITY;
import static org.hukoudesk.domain.act.StreetFixture.SISTER;
import static org.hukoudesk.domain.act.StreetFixture.SON;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;
import static org.hukoudesk.domain.act.StreetFixture.WIFE;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.leaving;
import static org.hukoudesk.domain.act.StreetFixture.newFamily;
import static org.hukoudesk.domain.act.StreetFixture.street;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Act.Succession;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

class HouseholdsOnTheRegisterTest {

    private final RegisterInMemory register = street();

    @Test
    void aHouseholdChangesItsAddressAndKeepsItsNumber() {
        String number = register.home(HOME).number();

        register.done(new HouseholdAct.AddressChange(HOME, STREET + "30号"), register.at(STATION));

        assertThat(register.home(HOME).facts().address()).isEqualTo(STREET + "30号");
        assertThat(register.home(HOME).number()).isEqualTo(number);
        assertThat(register.person(id(SON)).standing().cameToAddress())
                .isEqualTo("2026年11月23日 住址变动 由" + STREET + "12号迁来");
        assertThat(register.person(id(SON)).standing().cameToCity()).isEqualTo("久居");
    }

    @Test
    void anAddressIsNeverBlank() {
        assertThat(register.reasons(new HouseholdAct.AddressChange(HOME, " "), register.at(STATION)))
                .containsExactly(Reason.ADDRESS_MISSING);
    }

    @Test
    void aSisterSplitsOffAndHeadsHerOwnHousehold() {
        register.done(new HouseholdAct.Split(leaving(SISTER, "02"), newFamily(STREET + "12号")), register.at(STATION));

        assertThat(register.members(NEW_HOME)).extracting(r -> r.personId()).containsExactly(id(SISTER));
        assertThat(register.home(NEW_HOME).facts().headPersonId()).isEqualTo(id(SISTER));
        assertThat(register.members(HOME)).hasSize(6);
    }

    @Test
    void aHeadWhoSplitsOffLeavesASuccessorBehind() {
        var alone =
                new HouseholdAct.Leaving(HOME, List.of(new HouseholdAct.Placement(id(HEAD), "02")), Optional.empty());
        var named = new HouseholdAct.Leaving(HOME, alone.placements(), Optional.of(Succession.of(id(FATHER))));

        assertThat(register.reasons(new HouseholdAct.Split(alone, newFamily(STREET + "9号")), register.at(STATION)))
                .containsExactly(Reason.HEAD_LEAVES_MEMBERS);
        register.done(new HouseholdAct.Split(named, newFamily(STREET + "9号")), register.at(STATION));

        assertThat(register.relationOf(id(FATHER))).isEqualTo("02");
        assertThat(register.relationOf(id(MOTHER))).isEqualTo("12");
        assertThat(register.relationOf(id(WIFE))).isEqualTo("38");
        assertThat(register.relationOf(id(SON))).isEqualTo("41");
        assertThat(register.relationOf(id(DAUGHTER))).isEqualTo("42");
        assertThat(register.relationOf(id(SISTER))).isEqualTo("30");
    }

    @Test
    void whoFoundsAHouseholdHasADwellingOfTheirOwn() {
        var taken = new HouseholdAct.Creation(leaving(SISTER, "02"), newFamily(STREET + "14号"));
        var child = new HouseholdAct.Creation(leaving(SON, "02"), newFamily(STREET + "16号"));

        assertThat(register.reasons(taken, register.at(STATION))).containsExactly(Reason.DWELLING_DOES_NOT_FIT);
        assertThat(register.reasons(child, register.at(STATION))).containsExactly(Reason.HEAD_NOT_ADULT);
        register.done(
                new HouseholdAct.Creation(leaving(SISTER, "02"), newFamily(STREET + "16号")), register.at(STATION));
    }

    @Test
    void twoHouseholdsAtOneAddressMerge() {
        var merge = new HouseholdAct.Merge(NEIGHBOURS, HOME, Map.of(id(NEIGHBOUR), "97", id(NEIGHBOURS_WIFE), "97"));
        assertThat(register.reasons(merge, register.at(STATION))).containsExactly(Reason.DWELLING_DOES_NOT_FIT);
        register.done(new HouseholdAct.AddressChange(NEIGHBOURS, STREET + "12号"), register.at(STATION));

        assertThat(register.refusals(new HouseholdAct.Merge(NEIGHBOURS, HOME, Map.of()), register.at(STATION)))
                .extracting(Refusal::reason)
                .containsExactly(Reason.RELATION_MUST_BE_SAID, Reason.RELATION_MUST_BE_SAID);
        register.done(merge, register.at(STATION));

        assertThat(register.home(NEIGHBOURS).state()).isEqualTo(HouseholdState.VOID);
        assertThat(register.members(HOME)).hasSize(9);
    }

    @Test
    void theHeadHandsOverToTheMother() {
        register.done(new HouseholdAct.HeadChange(HOME, Succession.of(id(MOTHER))), register.at(STATION));

        assertThat(register.relationOf(id(MOTHER))).isEqualTo("02");
        assertThat(register.relationOf(id(HEAD))).isEqualTo("20");
        assertThat(register.relationOf(id(FATHER))).isEqualTo("11");
        assertThat(register.relationOf(id(WIFE))).isEqualTo("38");
        assertThat(register.relationOf(id(SISTER))).isEqualTo("30");
    }

    @Test
    void whatTheOfficerSaysWins() {
        register.done(
                new HouseholdAct.HeadChange(HOME, new Succession(id(MOTHER), Map.of(id(SISTER), "37"))),
                register.at(STATION));

        assertThat(register.relationOf(id(SISTER))).isEqualTo("37");
    }

    @Test
    void aHouseholdBecomesCollectiveAndAFamilyAgain() {
        var collective = new HouseholdAct.TypeChange(NEIGHBOURS, HouseholdFacts.COLLECTIVE, Optional.empty());
        assertThat(register.reasons(collective, register.at(STATION))).containsExactly(Reason.SECOND_PERSON_MISSING);
        register.done(collective, register.approvedAt(STATION));

        assertThat(register.relationOf(id(NEIGHBOUR))).isEmpty();
        assertThat(register.home(NEIGHBOURS).facts().headPersonId()).isEqualTo(HouseholdFacts.NO_HEAD);

        var family = new HouseholdAct.TypeChange(
                NEIGHBOURS,
                HouseholdFacts.FAMILY,
                Optional.of(new Succession(id(NEIGHBOUR), Map.of(id(NEIGHBOURS_WIFE), "12"))));
        register.done(family, register.approvedAt(STATION));

        assertThat(register.relationOf(id(NEIGHBOUR))).isEqualTo("02");
        assertThat(register.relationOf(id(NEIGHBOURS_WIFE))).isEqualTo("12");
    }

    @Test
    void aCollectiveHouseholdTakesPeopleInWithoutRelation() {
        var dormitory =
                new HouseholdAct.NewHousehold(DORMITORY, "510603800", HouseholdFacts.COLLECTIVE, STREET + "100号");
        register.done(new HouseholdAct.CollectiveCreation(dormitory), register.approvedAt(NEXT_STATION));

        register.done(
                new HouseholdAct.CityMove(leaving(SISTER, "99"), new HouseholdAct.Joined(DORMITORY), "搬迁"),
                register.at(NEXT_STATION));

        assertThat(register.relationOf(id(SISTER))).isEmpty();
        assertThat(register.person(id(SISTER)).standing().organ()).isEqualTo(NEXT_STATION);
    }

    @Test
    void inTheCityTheDestinationMovesPeopleInOneStop() {
        register.done(
                new HouseholdAct.CityMove(leaving(SISTER, "02"), newFamily("广汉市中山大道2号"), "购房入户"),
                register.at(NEXT_COUNTY));

        var sister = register.person(id(SISTER));
        assertThat(sister.id().county()).isEqualTo("510681");
        assertThat(register.row(sister.identity().citizenId()).county()).isEqualTo("510681");
        assertThat(sister.standing().cameToAddress()).isEqualTo("2026年11月23日 购房入户 由" + STREET + "12号迁来");
        assertThat(register.members(HOME)).hasSize(6);
    }

    @Test
    void everyDistanceHasItsAct() {
        var move = new HouseholdAct.CityMove(leaving(SISTER, "02"), newFamily("某处1号"), "搬迁");

        assertThat(register.reasons(move, register.at(STATION))).containsExactly(Reason.WRONG_ACT_FOR_DISTANCE);
        assertThat(register.reasons(move, register.at(OTHER_CITY))).containsExactly(Reason.WRONG_ACT_FOR_DISTANCE);
        register.done(move, register.at(NEXT_STATION));
    }

    @Test
    void aReadjustmentHandsHouseholdsOverAndRenamesTheirStreet() {
        var act = new HouseholdAct.Readjustment(List.of(HOME, NEIGHBOURS), NEXT_STATION, STREET, "四川省德阳市旌阳区新街");

        assertThat(register.reasons(act, register.at(STATION))).contains(Reason.OTHER_ORGANS_RECORD);
        register.done(act, register.at(COUNTY));

        assertThat(register.home(HOME).facts().organ()).isEqualTo(NEXT_STATION);
        assertThat(register.home(HOME).facts().address()).isEqualTo("四川省德阳市旌阳区新街12号");
        assertThat(register.person(id(SON)).standing().organ()).isEqualTo(NEXT_STATION);
        assertThat(register.person(id(SON)).standing().cameToAddress()).isEqualTo("久居");
    }

    @Test
    void aCollectiveHouseholdFromPaperHasNoRelations() {
        var dormitory = new HouseholdFacts(
                "510603801", HouseholdFacts.COLLECTIVE, STATION, STREET + "100号", HouseholdFacts.NO_HEAD);
        var student = FamilyFixture.member("student", "沈思远", "99010120060606", "041", "99");

        register.done(new Act.Backfill(DORMITORY, dormitory, List.of(student)), register.at(STATION));

        assertThat(register.relationOf(id(student))).isEmpty();
    }
}
