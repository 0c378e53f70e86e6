package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.StreetFixture.COUNTY;
import static org.hukoudesk.domain.act.StreetFixture.DORMITORY;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.NEXT_STATION;
import static org.hukoudesk.domain.act.StreetFixture.SON;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;
import static org.hukoudesk.domain.act.StreetFixture.WIFE;
import static org.hukoudesk.domain.act.StreetFixture.birth;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.street;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

class BirthOnTheRegisterTest {

    private static final PersonId BOY = new PersonId("boy");
    private static final PersonId GIRL = new PersonId("girl");

    private final RegisterInMemory register = street();

    @Test
    void twinsGetNumbersOfTheRightParityAndBecomeChildrenOfTheHead() {
        register.done(birth("boy", "何一凡", Sex.MALE, "U510000001"), register.at(STATION));
        register.done(birth("girl", "杜一帆", Sex.FEMALE, "U510000002"), register.at(STATION));

        assertThat(numberOf(BOY)).isEqualTo(new CitizenId("99010120261101601" + check("99010120261101601")));
        assertThat(numberOf(GIRL)).isEqualTo(new CitizenId("99010120261101600" + check("99010120261101600")));
        assertThat(register.relationOf(BOY)).isEqualTo("20");
        assertThat(register.relationOf(GIRL)).isEqualTo("30");
        assertThat(register.members(HOME)).hasSize(9);
        assertThat(register.person(BOY).standing().cameToCity()).isEqualTo("久居");
    }

    @Test
    void aBirthCertificateRegistersOneChild() {
        register.done(birth("boy", "何一凡", Sex.MALE, "U510000001"), register.at(STATION));

        assertThat(register.reasons(birth("girl", "何一帆", Sex.FEMALE, "U510000001"), register.at(STATION)))
                .containsExactly(Reason.BIRTH_CERTIFICATE_USED);
    }

    @Test
    void withoutACertificateASecondPersonDecides() {
        PersonAct.Birth atHome = birth("boy", "何一凡", Sex.MALE, "");

        assertThat(register.reasons(atHome, register.at(STATION))).containsExactly(Reason.SECOND_PERSON_MISSING);
        register.done(atHome, register.approvedAt(STATION));
    }

    @Test
    void nobodyApprovesTheirOwnAct() {
        var context = register.at(STATION, RegisterInMemory.COUNTY_SAYS_YES.approver())
                .approvedBy(RegisterInMemory.COUNTY_SAYS_YES);

        assertThat(register.reasons(birth("boy", "何一凡", Sex.MALE, ""), context))
                .containsExactly(Reason.SECOND_PERSON_MISSING);
    }

    @Test
    void theSameChildIsNotRegisteredTwice() {
        register.done(birth("boy", "何一凡", Sex.MALE, "U510000001"), register.at(STATION));

        assertThat(register.reasons(birth("again", "何一凡", Sex.MALE, "U510000002"), register.at(STATION)))
                .containsExactly(Reason.ALREADY_REGISTERED);
    }

    @Test
    void aGrandchildOfTheHeadIsRelatedThroughItsParent() {
        register.days(366 * 15);
        var newborn = new PersonAct.Newborn(
                birth("x", "何小满", Sex.FEMALE, "").newborn().name(),
                Sex.FEMALE,
                LocalDate.of(2041, 5, 21),
                "01",
                "四川省德阳市旌阳区",
                "四川省德阳市中江县",
                "U510000003");
        var act = new PersonAct.Birth(GIRL, newborn, id(SON), "", StreetFixture.NUMBERS);

        register.done(act, register.at(STATION));

        assertThat(register.relationOf(GIRL)).isEqualTo("42");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var born = birth("boy", "何一凡", Sex.MALE, "U510000001");
        var child = new PersonAct.Birth(BOY, born.newborn(), id(SON), "41", born.numbers());
        var tooYoung = new PersonAct.Newborn(
                born.newborn().name(), Sex.MALE, LocalDate.of(2021, 1, 1), "01", "", "", "U510000001");
        var tomorrow = new PersonAct.Newborn(
                born.newborn().name(), Sex.MALE, LocalDate.of(2026, 12, 24), "01", "", "", "U510000001");

        register.done(child, register.at(STATION));
        assertThat(register.reasons(
                        new PersonAct.Birth(GIRL, tooYoung, id(SON), "41", born.numbers()), register.at(STATION)))
                .contains(Reason.DATE_IMPOSSIBLE);
        assertThat(register.reasons(
                        new PersonAct.Birth(GIRL, tomorrow, id(WIFE), "", born.numbers()), register.at(STATION)))
                .contains(Reason.DATE_IMPOSSIBLE);
    }

    @Test
    void aRangeIsUsedUp() {
        var one = new SequenceRange("990101", 601, 602);
        var born = birth("boy", "何一凡", Sex.MALE, "U510000001");
        register.done(new PersonAct.Birth(BOY, born.newborn(), id(WIFE), "", one), register.at(STATION));

        var second = birth("second", "何二凡", Sex.MALE, "U510000002");
        var act = new PersonAct.Birth(second.child(), second.newborn(), id(WIFE), "", one);

        assertThat(register.reasons(act, register.at(STATION))).containsExactly(Reason.NUMBERS_USED_UP);
    }

    @Test
    void aStationRegistersInItsOwnHouseholdsOnly() {
        var act = birth("boy", "何一凡", Sex.MALE, "U510000001");

        assertThat(register.reasons(act, register.at(NEXT_STATION))).containsExactly(Reason.OTHER_ORGANS_RECORD);
        register.done(act, register.at(COUNTY));
    }

    @Test
    void aReversedBirthFreesTheCertificateAndNeverTheNumber() {
        var act = birth("boy", "何一凡", Sex.MALE, "U510000001");
        var wrong = register.done(act, register.at(STATION));
        CitizenId spent = numberOf(BOY);

        register.done(
                new org.hukoudesk.domain.register.Act.Reversal(wrong),
                register.at(STATION, RegisterInMemory.COLLEAGUE));
        register.done(birth("again", "何一凡", Sex.MALE, "U510000001"), register.at(STATION));

        assertThat(numberOf(new PersonId("again"))).isNotEqualTo(spent);
        assertThat(register.row(spent).isLiving()).isFalse();
        assertThat(register.members(HOME)).hasSize(8);
        assertThat(List.copyOf(register.certificates.values()))
                .singleElement()
                .matches(c -> c.isUsed() && c.personId().text().equals("again"));
    }

    @Test
    void aChildOfACollectiveHouseholdIsNobodysKinThere() {
        var dormitory = new HouseholdFacts(
                "510603800", HouseholdFacts.COLLECTIVE, STATION, STREET + "100号", HouseholdFacts.NO_HEAD);
        RegisterInMemory other = new RegisterInMemory();
        other.done(new Act.Backfill(DORMITORY, dormitory, List.of(WIFE)), other.at(STATION));

        other.done(birth("boy", "何一凡", Sex.MALE, "U510000001"), other.at(STATION));

        assertThat(other.relationOf(BOY)).isEmpty();
        assertThat(other.person(BOY).standing().householdId()).isEqualTo(DORMITORY);
    }

    private CitizenId numberOf(PersonId person) {
        return register.person(person).identity().citizenId();
    }

    private static char check(String digits) {
        return CitizenId.checkCharacter(digits);
    }
}
