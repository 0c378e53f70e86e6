package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.StreetFixture.COUNTY;
import static org.hukoudesk.domain.act.StreetFixture.HEAD;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOUR;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS_WIFE;
import static org.hukoudesk.domain.act.StreetFixture.NEW_HOME;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_COUNTY;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_STATION;
import static org.hukoudesk.domain.act.StreetFixture.PERMIT;
import static org.hukoudesk.domain.act.StreetFixture.SISTER;
import static org.hukoudesk.domain.act.StreetFixture.SON;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.leaving;
import static org.hukoudesk.domain.act.StreetFixture.newFamily;
import static org.hukoudesk.domain.act.StreetFixture.street;
import static org.hukoudesk.domain.act.StreetFixture.towardsOtherCity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.register.Act.Succession;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

/// What households cannot do, each with the one reason and on whom it falls.
class RefusedHouseholdActsTest {

    private static final HouseholdId NOWHERE = new HouseholdId("nowhere");

    private final RegisterInMemory register = street();

    @Test
    void nobodyLeavesAHouseholdTheyAreNotOf() {
        assertThat(refused(split(placed(NEIGHBOUR, "02"))))
                .containsExactly(Refusal.on(id(NEIGHBOUR), Reason.NOT_REGISTERED_HERE));
        assertThat(refused(split())).containsExactly(Refusal.on(HOME, Reason.WRONG_PERSONS_FOR_ACT));
        assertThat(refused(split(placed(SISTER, "02"), placed(SISTER, "97"))))
                .containsExactly(Refusal.on(HOME, Reason.WRONG_PERSONS_FOR_ACT));
    }

    @Test
    void whoIsNamedInAPermitWaitsForIt() {
        register.issue(PERMIT, towardsOtherCity(register, SISTER));

        assertThat(refused(split(placed(SISTER, "02"))))
                .containsExactly(Refusal.on(id(SISTER), Reason.NAMED_IN_ANOTHER_PERMIT));
        assertThat(register.refusals(
                        new HouseholdAct.Readjustment(List.of(HOME), NEXT_STATION, "", ""), register.at(COUNTY)))
                .containsExactly(Refusal.on(id(SISTER), Reason.NAMED_IN_ANOTHER_PERMIT));
    }

    @Test
    void aSplitLeavesSomebodyBehind() {
        var both = new HouseholdAct.Leaving(
                NEIGHBOURS, List.of(placed(NEIGHBOUR, "02"), placed(NEIGHBOURS_WIFE, "12")), Optional.empty());

        assertThat(refused(new HouseholdAct.Split(both, newFamily(STREET + "16号"))))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.WRONG_PERSONS_FOR_ACT));
    }

    @Test
    void aWholeFamilyFoundsAHouseholdWhereItLivedButNotWhereOthersLive() {
        var both = new HouseholdAct.Leaving(
                NEIGHBOURS, List.of(placed(NEIGHBOUR, "02"), placed(NEIGHBOURS_WIFE, "12")), Optional.empty());
        var head = new HouseholdAct.Leaving(
                NEIGHBOURS, List.of(placed(NEIGHBOUR, "02")), Optional.of(Succession.of(id(NEIGHBOURS_WIFE))));

        assertThat(refused(new HouseholdAct.Creation(both, newFamily(STREET + "12号"))))
                .containsExactly(Refusal.on(NEW_HOME, Reason.DWELLING_DOES_NOT_FIT));
        assertThat(refused(new HouseholdAct.Creation(head, newFamily(STREET + "14号"))))
                .containsExactly(Refusal.on(NEW_HOME, Reason.DWELLING_DOES_NOT_FIT));
        register.done(new HouseholdAct.Creation(both, newFamily(STREET + "14号")), register.at(STATION));

        assertThat(register.home(NEW_HOME).facts().headPersonId()).isEqualTo(id(NEIGHBOUR));
    }

    @Test
    void aHouseholdIsFoundedByTheStationOfThoseWhoLeave() {
        var founding = new HouseholdAct.Creation(leaving(SISTER, "02"), newFamily(STREET + "16号"));

        assertThat(register.refusals(founding, register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(HOME, Reason.OTHER_ORGANS_RECORD));
    }

    @Test
    void aFoundedHouseholdIsNewHasAHeadAndSaysWhatEverybodyIs() {
        assertThat(refused(new HouseholdAct.Split(leaving(SISTER, "02"), founded(NEIGHBOURS, HouseholdFacts.FAMILY))))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.HOUSEHOLD_NOT_NORMAL));
        assertThat(refused(split(placed(SISTER, "30")))).containsExactly(Refusal.on(NEW_HOME, Reason.NOT_ONE_HEAD));
        assertThat(refused(split(placed(SISTER, "02"), placed(SON, ""))))
                .containsExactly(Refusal.on(id(SON), Reason.RELATION_MUST_BE_SAID));
    }

    @Test
    void aMoveInTheCityFoundsHouseholdsOfTheTypesThereAre() {
        assertThat(register.refusals(moveTo(founded(NEW_HOME, "CASTLE")), register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(NEW_HOME, Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        register.done(moveTo(founded(NEW_HOME, HouseholdFacts.COLLECTIVE)), register.at(NEXT_STATION));

        assertThat(register.home(NEW_HOME).facts())
                .isEqualTo(new HouseholdFacts(
                        "510603099", HouseholdFacts.COLLECTIVE, NEXT_STATION, STREET + "16号", HouseholdFacts.NO_HEAD));
        assertThat(register.relationOf(id(SISTER))).isEmpty();
    }

    @Test
    void nobodyJoinsTheirOwnAnUnknownAVoidOrAnotherStationsHousehold() {
        assertThat(register.refusals(moveTo(new HouseholdAct.Joined(HOME)), register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(HOME, Reason.HOUSEHOLD_NOT_NORMAL));
        assertThat(register.refusals(moveTo(new HouseholdAct.Joined(NOWHERE)), register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(NOWHERE, Reason.HOUSEHOLD_NOT_NORMAL));
        assertThat(register.refusals(moveTo(new HouseholdAct.Joined(NEIGHBOURS)), register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.OTHER_ORGANS_RECORD));
    }

    @Test
    void whoJoinsAFamilySaysWhatTheyAreToItsHead() {
        var move = new HouseholdAct.CityMove(
                new HouseholdAct.Leaving(HOME, List.of(placed(SISTER, "")), Optional.empty()),
                new HouseholdAct.Joined(NEIGHBOURS),
                "投靠");
        register.done(new HouseholdAct.Readjustment(List.of(NEIGHBOURS), NEXT_STATION, "", ""), register.at(COUNTY));

        assertThat(register.refusals(move, register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(id(SISTER), Reason.RELATION_MUST_BE_SAID));
        register.done(moveTo(new HouseholdAct.Joined(NEIGHBOURS)), register.at(NEXT_STATION));

        assertThat(register.relationOf(id(SISTER))).isEqualTo("97");
    }

    @Test
    void nobodyLeavesAVoidHousehold() {
        register.done(moveBoth(NEIGHBOURS), register.at(NEXT_STATION));

        assertThat(register.refusals(moveBoth(NEIGHBOURS), register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.HOUSEHOLD_NOT_NORMAL));
        assertThat(refused(new HouseholdAct.AddressChange(NEIGHBOURS, STREET + "40号")))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.HOUSEHOLD_NOT_NORMAL));
    }

    @Test
    void onlyFamiliesOfOnesOwnStationMerge() {
        var merge = new HouseholdAct.Merge(NEIGHBOURS, HOME, Map.of(id(NEIGHBOUR), "97", id(NEIGHBOURS_WIFE), "97"));
        register.done(new HouseholdAct.AddressChange(NEIGHBOURS, STREET + "12号"), register.at(STATION));

        assertThat(register.refusals(merge, register.at(NEXT_STATION)))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.OTHER_ORGANS_RECORD));
        register.done(collective(NEIGHBOURS), register.approvedAt(STATION));

        assertThat(refused(merge)).containsExactly(Refusal.on(NEIGHBOURS, Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
        assertThat(refused(new HouseholdAct.Merge(HOME, NEIGHBOURS, Map.of())))
                .containsExactly(Refusal.on(HOME, Reason.HOUSEHOLD_TYPE_DOES_NOT_FIT));
    }

    @Test
    void aFamilyAgainNeedsAHeadOfItsOwnWhoIsOfAge() {
        register.done(collective(HOME), register.approvedAt(STATION));

        assertThat(familyAgain(Optional.empty())).containsExactly(Refusal.on(HOME, Reason.NOT_ONE_HEAD));
        assertThat(familyAgain(Optional.of(Succession.of(id(NEIGHBOUR)))))
                .containsExactly(Refusal.on(id(NEIGHBOUR), Reason.NOT_REGISTERED_HERE));
        assertThat(familyAgain(Optional.of(Succession.of(id(SON)))))
                .containsExactly(Refusal.on(id(SON), Reason.HEAD_NOT_ADULT));
    }

    @Test
    void aReadjustmentInsideTheStationRenamesAndTouchesNobody() {
        var before = register.person(id(SON));

        register.done(new HouseholdAct.Readjustment(List.of(HOME), STATION, STREET, "旌阳区新街"), register.at(STATION));

        assertThat(register.home(HOME).facts().address()).isEqualTo("旌阳区新街12号");
        assertThat(register.person(id(SON))).isSameAs(before);
    }

    @Test
    void aReadjustmentAcrossTheCountyTakesTheNationsRowsAlongAndLeavesTheDead() {
        var ending = new Ending(Ending.Cause.DEATH, LocalDate.of(2026, 11, 16));
        register.done(new PersonAct.Deregistration(id(SON), ending, Optional.empty()), register.at(STATION));
        var dead = register.person(id(SON));
        var city = new OrganCode("510600000000");

        register.done(new HouseholdAct.Readjustment(List.of(HOME), NEXT_COUNTY, "", ""), register.at(city));

        assertThat(register.row(HEAD.identity().citizenId()).county()).isEqualTo("510681");
        assertThat(register.person(id(HEAD)).standing().organ()).isEqualTo(NEXT_COUNTY);
        assertThat(register.row(NEIGHBOUR.identity().citizenId()).county()).isEqualTo("510603");
        assertThat(register.person(id(NEIGHBOUR)).version()).isEqualTo(1);
        assertThat(register.person(id(SON))).isSameAs(dead);
        assertThat(register.row(SON.identity().citizenId()).county()).isEqualTo("510603");
    }

    private List<Refusal> refused(HouseholdAct act) {
        return register.refusals(act, register.at(STATION));
    }

    private List<Refusal> familyAgain(Optional<Succession> succession) {
        return register.refusals(
                new HouseholdAct.TypeChange(HOME, HouseholdFacts.FAMILY, succession), register.approvedAt(STATION));
    }

    private static HouseholdAct.TypeChange collective(HouseholdId home) {
        return new HouseholdAct.TypeChange(home, HouseholdFacts.COLLECTIVE, Optional.empty());
    }

    private static HouseholdAct.Placement placed(NewMember who, String relation) {
        return new HouseholdAct.Placement(id(who), relation);
    }

    private static HouseholdAct.Split split(HouseholdAct.Placement... placements) {
        return new HouseholdAct.Split(
                new HouseholdAct.Leaving(HOME, List.of(placements), Optional.empty()), newFamily(STREET + "16号"));
    }

    private static HouseholdAct.NewHousehold founded(HouseholdId id, String type) {
        return new HouseholdAct.NewHousehold(id, "510603099", type, STREET + "16号");
    }

    private static HouseholdAct.CityMove moveTo(HouseholdAct.Target target) {
        return new HouseholdAct.CityMove(leaving(SISTER, "97"), target, "搬迁");
    }

    private static HouseholdAct.CityMove moveBoth(HouseholdId from) {
        var both = List.of(placed(NEIGHBOUR, "02"), placed(NEIGHBOURS_WIFE, "12"));
        return new HouseholdAct.CityMove(
                new HouseholdAct.Leaving(from, both, Optional.empty()), newFamily(STREET + "16号"), "搬迁");
    }
}
