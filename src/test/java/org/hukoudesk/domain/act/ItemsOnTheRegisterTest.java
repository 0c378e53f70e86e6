package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.StreetFixture.DAUGHTER;
import static org.hukoudesk.domain.act.StreetFixture.HEAD;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.NUMBERS;
import static org.hukoudesk.domain.act.StreetFixture.PERMIT;
import static org.hukoudesk.domain.act.StreetFixture.SISTER;
import static org.hukoudesk.domain.act.StreetFixture.SON;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;
import static org.hukoudesk.domain.act.StreetFixture.family;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.street;
import static org.hukoudesk.domain.act.StreetFixture.towardsOtherCity;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

class ItemsOnTheRegisterTest {

    private final RegisterInMemory register = street();

    @Test
    void aNewNameLeavesTheOldOneReadable() {
        register.done(edit(SISTER, ItemEdit.change(Item.NAME, "何静安")), register.approvedAt(STATION));

        var sister = register.person(id(SISTER));
        assertThat(sister.identity().name().full()).isEqualTo("何静安");
        assertThat(sister.origins().formerName()).isEqualTo("何文静");
        assertThat(sister.identity().citizenId()).isEqualTo(SISTER.identity().citizenId());
    }

    @Test
    void aCorrectedNameNeverWasTheName() {
        register.done(edit(SISTER, ItemEdit.correction(Item.NAME, "何文婧")), register.approvedAt(STATION));

        assertThat(register.person(id(SISTER)).origins().formerName()).isEmpty();
    }

    @Test
    void aChildOfEightHasASayInItsName() {
        var edits = List.of(ItemEdit.change(Item.NAME, "何一舟"));

        assertThat(register.reasons(
                        new PersonAct.ItemChange(id(DAUGHTER), edits, false, NUMBERS), register.approvedAt(STATION)))
                .containsExactly(Reason.OWN_CONSENT_MISSING);
        register.done(new PersonAct.ItemChange(id(DAUGHTER), edits, true, NUMBERS), register.approvedAt(STATION));
    }

    @Test
    void aNewSexGivesANewNumberAndTheOldOneStaysAsAlias() {
        CitizenId old = SISTER.identity().citizenId();

        register.done(edit(SISTER, ItemEdit.change(Item.SEX, "1")), register.approvedAt(STATION));

        CitizenId now = register.person(id(SISTER)).identity().citizenId();
        assertThat(now.sex()).isEqualTo(Sex.MALE);
        assertThat(register.row(now).isLiving()).isTrue();
        assertThat(register.row(old).isLiving()).isFalse();
        assertThat(register.row(old).replacement()).contains(now);
        assertThat(register.row(old).personId()).isEqualTo(id(SISTER));
    }

    @Test
    void aBirthDateIsCorrectedNeverChanged() {
        assertThat(register.reasons(
                        edit(SON, ItemEdit.change(Item.BIRTH_DATE, "2012-04-06")), register.approvedAt(STATION)))
                .containsExactly(Reason.ITEM_CANNOT_CHANGE);
        register.done(edit(SON, ItemEdit.correction(Item.BIRTH_DATE, "2012-04-06")), register.approvedAt(STATION));

        var son = register.person(id(SON)).identity();
        assertThat(son.birthDate()).isEqualTo(LocalDate.of(2012, 4, 6));
        assertThat(son.citizenId().birthDate()).isEqualTo(son.birthDate());
    }

    @Test
    void aBirthplaceIsCorrectedNeverChanged() {
        assertThat(register.reasons(edit(SON, ItemEdit.change(Item.BIRTH_PLACE, "四川省绵竹市")), register.at(STATION)))
                .containsExactly(Reason.ITEM_CANNOT_CHANGE);
        register.done(edit(SON, ItemEdit.correction(Item.BIRTH_PLACE, "四川省绵竹市")), register.at(STATION));
    }

    @Test
    void theNumberChangesLast() {
        var number = ItemEdit.correction(Item.NUMBER, "");
        var birthDate = ItemEdit.correction(Item.BIRTH_DATE, "2012-04-06");

        assertThat(register.reasons(edit(SON, number, birthDate), register.approvedAt(STATION)))
                .containsExactly(Reason.NUMBER_NOT_LAST);
        register.done(edit(SON, birthDate, number), register.approvedAt(STATION));
        assertThat(register.person(id(SON)).identity().isConsistent()).isTrue();
    }

    @Test
    void keyItemsNeedASecondPersonAndOthersNone() {
        assertThat(register.reasons(edit(HEAD, ItemEdit.correction(Item.ETHNIC_GROUP, "33")), register.at(STATION)))
                .containsExactly(Reason.SECOND_PERSON_MISSING);
        register.done(
                edit(HEAD, ItemEdit.change(Item.OCCUPATION, "教师"), ItemEdit.change(Item.EDUCATION, "21")),
                register.at(STATION));

        assertThat(register.person(id(HEAD)).circumstances().occupation()).isEqualTo("教师");
        assertThat(register.person(id(HEAD)).circumstances().educationCode()).isEqualTo("21");
    }

    @Test
    void theEthnicGroupChangesUntilTwentyAndIsCorrectedAlways() {
        assertThat(register.reasons(edit(HEAD, ItemEdit.change(Item.ETHNIC_GROUP, "33")), register.approvedAt(STATION)))
                .containsExactly(Reason.TOO_OLD_FOR_ETHNIC_CHANGE);
        register.done(edit(SON, ItemEdit.change(Item.ETHNIC_GROUP, "33")), register.approvedAt(STATION));
        register.done(edit(HEAD, ItemEdit.correction(Item.ETHNIC_GROUP, "33")), register.approvedAt(STATION));
    }

    @Test
    void contentThatIsNoneOrNothingNewIsRefused() {
        assertThat(register.reasons(edit(HEAD, ItemEdit.change(Item.HEIGHT, "tall")), register.at(STATION)))
                .containsExactly(Reason.ITEM_CONTENT_UNFIT);
        assertThat(register.reasons(
                        edit(HEAD, ItemEdit.correction(Item.BIRTH_DATE, "2011-02-29")), register.approvedAt(STATION)))
                .containsExactly(Reason.ITEM_CONTENT_UNFIT);
        assertThat(register.reasons(edit(HEAD, ItemEdit.correction(Item.NAME, "何文涛")), register.approvedAt(STATION)))
                .containsExactly(Reason.ITEM_CONTENT_UNFIT);
        assertThat(register.reasons(edit(HEAD), register.at(STATION))).containsExactly(Reason.ITEM_CONTENT_UNFIT);
    }

    @Test
    void aReversedCorrectionGivesTheOldNumberBackAndSpendsTheOther() {
        CitizenId old = SON.identity().citizenId();
        var wrong = register.done(
                edit(SON, ItemEdit.correction(Item.BIRTH_DATE, "2012-04-06")), register.approvedAt(STATION));
        CitizenId spent = register.person(id(SON)).identity().citizenId();

        register.done(
                new org.hukoudesk.domain.register.Act.Reversal(wrong),
                register.at(STATION, RegisterInMemory.COLLEAGUE));

        assertThat(register.person(id(SON)).identity()).isEqualTo(SON.identity());
        assertThat(register.row(old).isLiving()).isTrue();
        assertThat(register.row(old).replacement()).isEmpty();
        assertThat(register.row(spent).replacement()).contains(old);
    }

    @Test
    void theCodesOfChangeAndCorrectionAreTheStandards() {
        assertThat(Item.SEX.code(ItemEdit.Kind.CHANGE)).isEqualTo("31");
        assertThat(Item.BIRTH_DATE.code(ItemEdit.Kind.CHANGE)).isEmpty();
        assertThat(Item.BIRTH_DATE.code(ItemEdit.Kind.CORRECTION)).isEqualTo("41");
        assertThat(Item.BIRTH_PLACE.code(ItemEdit.Kind.CHANGE)).isEmpty();
        assertThat(Item.FORMER_NAME.code(ItemEdit.Kind.CHANGE)).isEqualTo("23");
    }

    @Test
    void anEditDoesNotTellWhatItSays() {
        assertThat(ItemEdit.change(Item.NAME, "何静安")).hasToString("NAME CHANGE");
    }

    @Test
    void onTheEighthBirthdayAChildHasItsSayAndADayBeforeNone() {
        var name = edit(DAUGHTER, ItemEdit.change(Item.NAME, "何一舟"));
        RegisterInMemory dayBefore = bornOn("20181124");
        RegisterInMemory birthday = bornOn("20181123");

        assertThat(birthday.refusals(name, birthday.approvedAt(STATION)))
                .containsExactly(Refusal.on(id(DAUGHTER), Reason.OWN_CONSENT_MISSING));
        dayBefore.done(name, dayBefore.approvedAt(STATION));
    }

    @Test
    void theEthnicGroupIsOpenUntilTheDayBeforeTheTwentiethBirthday() {
        var group = edit(DAUGHTER, ItemEdit.change(Item.ETHNIC_GROUP, "33"));
        RegisterInMemory dayBefore = bornOn("20061124");
        RegisterInMemory birthday = bornOn("20061123");

        assertThat(birthday.refusals(group, birthday.approvedAt(STATION)))
                .containsExactly(Refusal.on(id(DAUGHTER), Reason.TOO_OLD_FOR_ETHNIC_CHANGE));
        dayBefore.done(group, dayBefore.approvedAt(STATION));
    }

    @Test
    void whoIsNamedInAPermitKeepsTheirNumberUntilItEnds() {
        assertThat(register.issue(PERMIT, towardsOtherCity(register, SON))).isTrue();

        assertThat(register.refusals(
                        edit(SON, ItemEdit.correction(Item.BIRTH_DATE, "2012-04-06")), register.approvedAt(STATION)))
                .containsExactly(Refusal.on(id(SON), Reason.NAMED_IN_ANOTHER_PERMIT));
        register.done(edit(SON, ItemEdit.change(Item.HEIGHT, "150")), register.at(STATION));
    }

    @Test
    void whereTheRangeIsUsedUpNoNumberIsChanged() {
        var female = new SequenceRange("990101", 600, 600);
        var act = new PersonAct.ItemChange(
                id(SON), List.of(ItemEdit.correction(Item.BIRTH_DATE, "2012-04-06")), false, female);

        assertThat(register.refusals(act, register.approvedAt(STATION)))
                .containsExactly(Refusal.on(id(SON), Reason.NUMBERS_USED_UP));
        assertThat(register.person(id(SON)).identity()).isEqualTo(SON.identity());
    }

    /// The daughter of the street with another day of birth, under her father.
    private static RegisterInMemory bornOn(String day) {
        return RegisterInMemory.with(family(
                HOME,
                STREET + "12号",
                HEAD,
                FamilyFixture.member(id(DAUGHTER).text(), "何一诺", "990101" + day, "002", "30")));
    }

    private static PersonAct.ItemChange edit(NewMember who, ItemEdit... edits) {
        return new PersonAct.ItemChange(id(who), List.of(edits), false, NUMBERS);
    }
}
