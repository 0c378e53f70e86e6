package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.RegisterInMemory.COLLEAGUE;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.MOTHER;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS;
import static org.hukoudesk.domain.act.StreetFixture.NEW_HOME;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_STATION;
import static org.hukoudesk.domain.act.StreetFixture.PERMIT;
import static org.hukoudesk.domain.act.StreetFixture.SISTER;
import static org.hukoudesk.domain.act.StreetFixture.SON;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;
import static org.hukoudesk.domain.act.StreetFixture.birth;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.leaving;
import static org.hukoudesk.domain.act.StreetFixture.newFamily;
import static org.hukoudesk.domain.act.StreetFixture.street;
import static org.hukoudesk.domain.act.StreetFixture.towardsOtherCity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Act.Succession;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.BirthCertificate;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

class ReversalOnTheRegisterTest {

    private final RegisterInMemory register = street();

    @Test
    void aSplitIsTakenBackAsNewVersions() {
        var before = register.person(id(SISTER));
        ActId split = register.done(
                new HouseholdAct.Split(leaving(SISTER, "02"), newFamily(STREET + "16号")), register.at(STATION));

        register.done(new Act.Reversal(split), register.at(STATION, COLLEAGUE));

        var after = register.person(id(SISTER));
        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(after.version()).isEqualTo(before.version() + 2);
        assertThat(register.home(NEW_HOME).state()).isEqualTo(HouseholdState.VOID);
        assertThat(register.members(HOME)).hasSize(7);
    }

    @Test
    void aHeadChangeIsTakenBackForEverybody() {
        ActId change =
                register.done(new HouseholdAct.HeadChange(HOME, Succession.of(id(MOTHER))), register.at(STATION));

        register.done(new Act.Reversal(change), register.at(STATION, COLLEAGUE));

        assertThat(register.home(HOME).facts().headPersonId()).isEqualTo(id(StreetFixture.HEAD));
        assertThat(register.relationOf(id(SON))).isEqualTo("20");
        assertThat(register.relationOf(id(MOTHER))).isEqualTo("52");
    }

    @Test
    void aMoveInsideTheCityIsTakenBackByWhoeverDidIt() {
        ActId move = register.done(
                new HouseholdAct.CityMove(leaving(SISTER, "02"), newFamily("旌阳区新街2号"), "搬迁"),
                register.at(NEXT_STATION));

        assertThat(register.reasons(new Act.Reversal(move), register.at(STATION, COLLEAGUE)))
                .containsExactly(Reason.OTHER_ORGANS_RECORD);
        register.done(new Act.Reversal(move), register.at(NEXT_STATION, COLLEAGUE));

        assertThat(register.person(id(SISTER)).standing().organ()).isEqualTo(STATION);
    }

    @Test
    void nobodyReversesTheirOwnActAndNothingIsReversedTwice() {
        ActId change = register.done(new HouseholdAct.AddressChange(HOME, STREET + "30号"), register.at(STATION));
        var reversal = new Act.Reversal(change);

        assertThat(register.reasons(reversal, register.at(STATION))).containsExactly(Reason.SECOND_PERSON_MISSING);
        ActId done = register.done(reversal, register.at(STATION, COLLEAGUE));

        assertThat(register.reasons(reversal, register.at(STATION, COLLEAGUE))).containsExactly(Reason.NOT_REVERSIBLE);
        assertThat(register.reasons(new Act.Reversal(done), register.at(STATION)))
                .containsExactly(Reason.NOT_REVERSIBLE);
        assertThat(register.reasons(new Act.Reversal(new ActId("nobody's")), register.at(STATION)))
                .containsExactly(Reason.NOT_REVERSIBLE);
    }

    @Test
    void whatALaterActStandsOnIsNotReversed() {
        ActId split = register.done(
                new HouseholdAct.Split(leaving(SISTER, "02"), newFamily(STREET + "16号")), register.at(STATION));
        ActId moved = register.done(new HouseholdAct.AddressChange(NEW_HOME, STREET + "18号"), register.at(STATION));

        assertThat(register.reasons(new Act.Reversal(split), register.at(STATION, COLLEAGUE)))
                .containsExactly(Reason.BUILT_UPON);
        register.done(new Act.Reversal(moved), register.at(STATION, COLLEAGUE));
    }

    @Test
    void aNewHeadIsNotTakenBackUnderAChildBornSince() {
        ActId change =
                register.done(new HouseholdAct.HeadChange(HOME, Succession.of(id(MOTHER))), register.at(STATION));
        register.done(birth("boy", "何一凡", Sex.MALE, "U510000001"), register.at(STATION));

        assertThat(register.reasons(new Act.Reversal(change), register.at(STATION, COLLEAGUE)))
                .containsExactly(Reason.BUILT_UPON);
    }

    @Test
    void nobodyGoesBackToAHouseholdWithANewHead() {
        ActId split = register.done(
                new HouseholdAct.Split(leaving(SISTER, "02"), newFamily(STREET + "16号")), register.at(STATION));
        register.done(new HouseholdAct.HeadChange(HOME, Succession.of(id(MOTHER))), register.at(STATION));

        assertThat(register.reasons(new Act.Reversal(split), register.at(STATION, COLLEAGUE)))
                .containsExactly(Reason.BUILT_UPON);
    }

    @Test
    void aDeathRegisteredByMistakeIsTakenBack() {
        ActId death = register.done(
                new PersonAct.Deregistration(
                        id(SISTER), new Ending(Ending.Cause.DEATH, LocalDate.of(2026, 11, 16)), Optional.empty()),
                register.at(STATION));
        var before = register.person(id(SISTER));

        ActId reversal = register.done(new Act.Reversal(death), register.at(STATION, COLLEAGUE));

        assertThat(before.standing().state()).isEqualTo(RegistrationState.ENDED);
        assertThat(register.person(id(SISTER)).isActive()).isTrue();
        assertThat(register.person(id(SISTER)).span().openedBy()).isEqualTo(reversal);
        assertThat(register.row(SISTER.identity().citizenId()).isLiving()).isTrue();
        assertThat(register.relationOf(id(SISTER))).isEqualTo("77");
    }

    @Test
    void aRestorationIsTakenBackToTheEndItWas() {
        var ending = new Ending(Ending.Cause.ENLISTED, LocalDate.of(2026, 11, 16));
        register.done(new PersonAct.Deregistration(id(SISTER), ending, Optional.empty()), register.at(STATION));
        ActId back = register.done(new PersonAct.Restoration(id(SISTER), HOME, "77"), register.at(STATION));

        register.done(new Act.Reversal(back), register.at(STATION, COLLEAGUE));

        assertThat(register.person(id(SISTER)).standing().ending()).isEqualTo(ending);
        assertThat(register.row(SISTER.identity().citizenId()).state()).isEqualTo(RegistrationState.ENDED);
    }

    @Test
    void aReversedBirthFreesItsOwnCertificateOnly() {
        register.done(birth("girl", "何一帆", Sex.FEMALE, "U510000002"), register.at(STATION));
        ActId wrong = register.done(birth("boy", "何一凡", Sex.MALE, "U510000001"), register.at(STATION));

        register.done(new Act.Reversal(wrong), register.at(STATION, COLLEAGUE));

        assertThat(register.certificates.values().stream().filter(c -> !c.isUsed()))
                .extracting(BirthCertificate::certificateNo)
                .containsExactly("U510000001");
    }

    @Test
    void aLaterVersionOfAPersonOrAPermitForThemIsBuiltUpon() {
        ActId change = register.done(height("160"), register.at(STATION));
        register.done(height("161"), register.at(STATION));
        ActId last = register.done(height("162"), register.at(STATION));
        register.issue(PERMIT, towardsOtherCity(register, SISTER));
        Refusal builtUpon = Refusal.on(id(SISTER), Reason.BUILT_UPON);

        assertThat(register.refusals(new Act.Reversal(change), register.at(STATION, COLLEAGUE)))
                .containsExactly(builtUpon);
        assertThat(register.refusals(new Act.Reversal(last), register.at(STATION, COLLEAGUE)))
                .containsExactly(builtUpon);
    }

    @Test
    void aLaterVersionOfAHouseholdIsBuiltUpon() {
        ActId first = register.done(
                new HouseholdAct.Readjustment(List.of(HOME), STATION, STREET, "旌阳区新街"), register.at(STATION));
        register.done(new HouseholdAct.Readjustment(List.of(HOME), STATION, "旌阳区新街", STREET), register.at(STATION));

        assertThat(register.refusals(new Act.Reversal(first), register.at(STATION, COLLEAGUE)))
                .containsExactly(Refusal.on(HOME, Reason.BUILT_UPON));
    }

    @Test
    void aLockIsTakenOffAndNotReversed() {
        ActId lock = register.done(
                new PersonAct.Locking(id(SISTER), new Lock(Lock.LockState.FROZEN, "")), register.at(STATION));

        assertThat(register.refusals(new Act.Reversal(lock), register.at(STATION, COLLEAGUE)))
                .containsExactly(new Refusal(Reason.NOT_REVERSIBLE, lock.text()));
    }

    private static PersonAct.ItemChange height(String centimetres) {
        return new PersonAct.ItemChange(
                id(SISTER), List.of(ItemEdit.change(Item.HEIGHT, centimetres)), false, StreetFixture.NUMBERS);
    }

    @Test
    void aBackfillIsTakenBackWhole() {
        ActId entered = register.acts.keySet().stream().skip(1).findFirst().orElseThrow();

        register.done(new Act.Reversal(entered), register.at(STATION, COLLEAGUE));

        assertThat(register.members(NEIGHBOURS)).isEmpty();
        assertThat(register.home(NEIGHBOURS).state()).isEqualTo(HouseholdState.VOID);
    }
}
