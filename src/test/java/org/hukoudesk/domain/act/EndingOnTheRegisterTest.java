package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.StreetFixture.DAUGHTER;
import static org.hukoudesk.domain.act.StreetFixture.FATHER;
import static org.hukoudesk.domain.act.StreetFixture.HEAD;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.MOTHER;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOUR;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS_WIFE;
import static org.hukoudesk.domain.act.StreetFixture.PERMIT;
import static org.hukoudesk.domain.act.StreetFixture.SISTER;
import static org.hukoudesk.domain.act.StreetFixture.SON;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.WIFE;
import static org.hukoudesk.domain.act.StreetFixture.family;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.street;
import static org.hukoudesk.domain.act.StreetFixture.towardsOtherCity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Act.Succession;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

class EndingOnTheRegisterTest {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 16);

    private final RegisterInMemory register = street();

    @Test
    void whenTheHeadOfTwoDiesTheOtherBecomesHeadAndTheLastDeathEndsTheHousehold() {
        assertThat(register.reasons(death(NEIGHBOUR, Optional.empty()), register.at(STATION)))
                .containsExactly(Reason.HEAD_LEAVES_MEMBERS);
        register.done(death(NEIGHBOUR, Optional.of(Succession.of(id(NEIGHBOURS_WIFE)))), register.at(STATION));

        assertThat(register.relationOf(id(NEIGHBOURS_WIFE))).isEqualTo("02");
        assertThat(register.home(NEIGHBOURS).facts().headPersonId()).isEqualTo(id(NEIGHBOURS_WIFE));

        register.done(death(NEIGHBOURS_WIFE, Optional.empty()), register.at(STATION));

        assertThat(register.home(NEIGHBOURS).state()).isEqualTo(HouseholdState.VOID);
        assertThat(register.members(NEIGHBOURS)).isEmpty();
        assertThat(register.person(id(NEIGHBOUR)).standing().ending())
                .isEqualTo(new Ending(Ending.Cause.DEATH, LAST_WEEK));
    }

    @Test
    void theFamilyIsRelatedAnewWhenItsHeadDies() {
        register.done(
                death(HEAD, Optional.of(new Succession(id(WIFE), Map.of(id(SISTER), "79")))), register.at(STATION));

        assertThat(register.relationOf(id(WIFE))).isEqualTo("02");
        assertThat(register.relationOf(id(SON))).isEqualTo("20");
        assertThat(register.relationOf(id(FATHER))).isEqualTo("53");
        assertThat(register.relationOf(id(MOTHER))).isEqualTo("54");
        assertThat(register.relationOf(id(SISTER))).isEqualTo("79");
    }

    @Test
    void whoseRelationIsOpenIsNamed() {
        assertThat(register.refusals(death(HEAD, Optional.of(Succession.of(id(WIFE)))), register.at(STATION)))
                .containsExactly(Refusal.on(id(SISTER), Reason.RELATION_MUST_BE_SAID));
    }

    @Test
    void aChildHeadsOnlyChildren() {
        assertThat(register.reasons(death(HEAD, Optional.of(Succession.of(id(SON)))), register.at(STATION)))
                .containsExactly(Reason.HEAD_NOT_ADULT);

        HouseholdId orphans = new HouseholdId("orphans");
        NewMember guardian =
                org.hukoudesk.domain.register.FamilyFixture.member("guardian", "鲁平", "99010119800808", "005", "02");
        NewMember boy =
                org.hukoudesk.domain.register.FamilyFixture.member("ward", "鲁小安", "99010120140909", "005", "20");
        RegisterInMemory other = RegisterInMemory.with(family(orphans, "旌阳区北街1号", guardian, boy));
        other.done(death(guardian, Optional.of(Succession.of(id(boy)))), other.at(STATION));

        assertThat(other.relationOf(id(boy))).isEqualTo("02");
    }

    @Test
    void theDeadKeepTheirNumberAndNobodyDiesTwice() {
        register.done(death(DAUGHTER, Optional.empty()), register.at(STATION));

        assertThat(register.row(DAUGHTER.identity().citizenId()).state()).isEqualTo(RegistrationState.ENDED);
        assertThat(register.reasons(death(DAUGHTER, Optional.empty()), register.at(STATION)))
                .containsExactly(Reason.NOT_REGISTERED_HERE);
    }

    @Test
    void daysOfDeathBeforeBirthOrAfterTodayAreRefused() {
        assertThat(register.reasons(ends(SON, Ending.Cause.DEATH, LocalDate.of(2012, 4, 4)), register.at(STATION)))
                .containsExactly(Reason.DATE_IMPOSSIBLE);
        assertThat(register.reasons(ends(SON, Ending.Cause.DEATH, LocalDate.of(2027, 4, 4)), register.at(STATION)))
                .containsExactly(Reason.DATE_IMPOSSIBLE);
    }

    @Test
    void deletionNeedsASecondPersonAndMovesAreNoEndings() {
        assertThat(register.reasons(ends(SISTER, Ending.Cause.DUPLICATE, LAST_WEEK), register.at(STATION)))
                .containsExactly(Reason.SECOND_PERSON_MISSING);
        register.done(ends(SISTER, Ending.Cause.DUPLICATE, LAST_WEEK), register.approvedAt(STATION));

        assertThat(register.reasons(ends(SON, Ending.Cause.MOVED_OUT, LAST_WEEK), register.at(STATION)))
                .containsExactly(Reason.WRONG_ACT_FOR_ENDING);
    }

    @Test
    void theKindOfActFollowsTheKindOfEnd() {
        assertThat(ends(SON, Ending.Cause.DEATH, LAST_WEEK).code()).isEqualTo("102");
        assertThat(ends(SON, Ending.Cause.ENLISTED, LAST_WEEK).code()).isEqualTo("111");
        assertThat(ends(SON, Ending.Cause.FRAUDULENT, LAST_WEEK).code()).isEqualTo("109");
        assertThat(ends(SON, Ending.Cause.DECLARED_DEAD, LAST_WEEK).kind()).isEqualTo("DEATH");
    }

    @Test
    void aSoldierComesBackWithTheOldNumber() {
        register.done(ends(SISTER, Ending.Cause.ENLISTED, LAST_WEEK), register.at(STATION));
        register.days(700);
        register.done(new PersonAct.Restoration(id(SISTER), HOME, "77"), register.at(STATION));

        assertThat(register.person(id(SISTER)).isActive()).isTrue();
        assertThat(register.person(id(SISTER)).identity()).isEqualTo(SISTER.identity());
        assertThat(register.person(id(SISTER)).standing().ending()).isNull();
        assertThat(register.members(HOME)).hasSize(7);
    }

    @Test
    void oneDeclaredDeadComesBackIfASecondPersonAgreesAndRevivesTheHousehold() {
        HouseholdId alone = new HouseholdId("alone");
        RegisterInMemory other = RegisterInMemory.with(family(alone, "旌阳区北街1号", HEAD));
        other.done(ends(HEAD, Ending.Cause.DECLARED_DEAD, LAST_WEEK), other.at(STATION));
        var back = new PersonAct.Restoration(id(HEAD), alone, "02");

        assertThat(other.reasons(back, other.at(STATION))).containsExactly(Reason.SECOND_PERSON_MISSING);
        other.done(back, other.approvedAt(STATION));

        assertThat(other.home(alone).isNormal()).isTrue();
        assertThat(other.members(alone)).hasSize(1);
    }

    @Test
    void nobodyIsRestoredWhoNeverEnded() {
        assertThat(register.reasons(new PersonAct.Restoration(id(SON), HOME, "20"), register.at(STATION)))
                .containsExactly(Reason.NOT_DEREGISTERED);
    }

    @Test
    void whoIsNamedInAPermitEndsByDeathOnly() {
        register.issue(PERMIT, towardsOtherCity(register, SISTER));

        assertThat(register.refusals(ends(SISTER, Ending.Cause.ENLISTED, LAST_WEEK), register.at(STATION)))
                .containsExactly(Refusal.on(id(SISTER), Reason.NAMED_IN_ANOTHER_PERMIT));
        register.done(ends(SISTER, Ending.Cause.DEATH, LAST_WEEK), register.at(STATION));

        assertThat(register.row(SISTER.identity().citizenId()).permitNo()).contains(PERMIT.permitNo());
    }

    @Test
    void onlyAReversalEndsAsReversedAndNobodyIsRestoredFromIt() {
        assertThat(register.refusals(ends(SON, Ending.Cause.REVERSED, LAST_WEEK), register.at(STATION)))
                .containsExactly(Refusal.on(id(SON), Reason.WRONG_ACT_FOR_ENDING));
        var entered = register.acts.keySet().stream().skip(1).findFirst().orElseThrow();
        register.done(new Act.Reversal(entered), register.at(STATION, RegisterInMemory.COLLEAGUE));

        assertThat(register.refusals(
                        new PersonAct.Restoration(id(NEIGHBOURS_WIFE), HOME, "97"), register.approvedAt(STATION)))
                .containsExactly(Refusal.on(id(NEIGHBOURS_WIFE), Reason.NOT_DEREGISTERED));
    }

    @Test
    void whoComesBackIsSomethingToTheHeadAndRevivesAVoidHouseholdAsItsHeadOnly() {
        register.done(ends(SISTER, Ending.Cause.ENLISTED, LAST_WEEK), register.at(STATION));
        register.done(death(NEIGHBOURS_WIFE, Optional.empty()), register.at(STATION));
        register.done(death(NEIGHBOUR, Optional.empty()), register.at(STATION));

        assertThat(register.refusals(new PersonAct.Restoration(id(SISTER), HOME, ""), register.at(STATION)))
                .containsExactly(Refusal.on(id(SISTER), Reason.RELATION_MUST_BE_SAID));
        assertThat(register.refusals(new PersonAct.Restoration(id(SISTER), NEIGHBOURS, "97"), register.at(STATION)))
                .containsExactly(Refusal.on(NEIGHBOURS, Reason.HOUSEHOLD_NOT_NORMAL));
        register.done(new PersonAct.Restoration(id(SISTER), NEIGHBOURS, "02"), register.at(STATION));

        assertThat(register.home(NEIGHBOURS).facts().headPersonId()).isEqualTo(id(SISTER));
    }

    private static PersonAct.Deregistration death(NewMember who, Optional<Succession> successor) {
        return new PersonAct.Deregistration(id(who), new Ending(Ending.Cause.DEATH, LAST_WEEK), successor);
    }

    private static PersonAct.Deregistration ends(NewMember who, Ending.Cause cause, LocalDate on) {
        return new PersonAct.Deregistration(id(who), new Ending(cause, on), Optional.empty());
    }
}
