package org.hukoudesk.domain.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.residence.ResidenceDecision.Applied;
import org.hukoudesk.domain.residence.ResidenceDecision.Reason;
import org.hukoudesk.domain.residence.ResidenceDecision.TooEarly;
import org.hukoudesk.domain.residence.ResidencePermitLife.Cancellation;
import org.hukoudesk.domain.residence.ResidencePermitLife.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidencePermitTest {

    private final NewcomerFixture person = new NewcomerFixture();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # living since, asks on,   earliest
            2026-05-24, 2026-11-23, 2026-11-24
            2026-05-25, 2026-11-23, 2026-11-25
            2026-05-25, 2026-11-24, 2026-11-25
            # there is no 31st to end on
            2026-08-31, 2027-02-27, 2027-02-28
            2026-08-30, 2027-02-27, 2027-02-28
            2026-08-29, 2027-02-27, 2027-02-28
            2026-08-28, 2027-02-27, 2027-02-28
            2027-08-31, 2028-02-28, 2028-02-29
            2026-03-31, 2026-09-29, 2026-09-30
            2026-02-28, 2026-08-27, 2026-08-28
            """)
    void halfAYearIsNotOverYetAndTheDayIsTold(String since, String asked, LocalDate earliest) {
        person.registers(since);

        assertThat(person.asksForPermit(asked)).isEqualTo(new TooEarly(earliest));
        assertThat(person.permits).isEmpty();
        assertThat(person.asksForPermit(earliest.toString())).isInstanceOf(Applied.class);
    }

    @Test
    void theDayOfAcceptanceDecidesAndNotTheDayOfIssue() {
        person.registers("2026-05-25");
        var by = new ResidenceContext(
                NewcomerFixture.YUBEI,
                ResidenceContext.REGISTRY,
                "",
                LocalDate.parse("2026-11-24"),
                LocalDate.parse("2026-12-01"));
        var act = new ResidenceAct.Issue("J50011200000001", Optional.of(StableGround.JOB));

        assertThat(ResidenceRules.decide(person.seen(), act, by, NewcomerFixture.LIMITS))
                .isEqualTo(new TooEarly(LocalDate.parse("2026-11-25")));
    }

    @Test
    void aPermitIsIssuedByTheCountyWithinFifteenDays() {
        person.withPermit("2026-11-23");

        assertThat(person.permit().organ().text()).isEqualTo("500112000000");
        assertThat(person.permit().address()).isEqualTo(NewcomerFixture.FLAT.address());
        assertThat(person.permit().life().fullYearOn()).isEqualTo("2027-11-23");
        assertThat(person.story()).containsExactly("ACCEPTANCE 2026-11-23", "ISSUE 2026-11-23");
        assertThat(NewcomerFixture.LIMITS.issueBy(LocalDate.parse("2026-11-23")))
                .isEqualTo("2026-12-08");
    }

    @Test
    void nobodyGetsASecondPermitOrOneWithoutGround() {
        person.withPermit("2026-11-23");
        assertRefused(person.asksForPermit("2026-11-24"), Reason.ALREADY_HAS_PERMIT);

        var other = new NewcomerFixture();
        other.registers("2026-01-01");
        assertRefused(
                other.does(new ResidenceAct.Issue("J50011200000001", Optional.empty()), "2026-11-23"),
                Reason.NO_STABLE_GROUND);
    }

    @Test
    void aPermitNeedsAHukouInAnotherCityAndAHomeInThisCounty() {
        assertRefused(person.asksForPermit("2026-11-23"), Reason.NO_RESIDENCE_HERE);
        person.registers("2026-01-01");
        person.organ = NewcomerFixture.JIANGBEI;
        assertRefused(person.asksForPermit("2026-11-23"), Reason.RESIDENCE_IN_OTHER_COUNTY);

        person.organ = NewcomerFixture.YUBEI;
        person.registered = NewcomerFixture.registeredIn(NewcomerFixture.JIANGBEI);
        assertRefused(person.asksForPermit("2026-11-23"), Reason.HUKOU_IN_THIS_CITY);
        person.ends(Ending.Cause.SETTLED_ABROAD, "2026-11-01");
        assertRefused(person.asksForPermit("2026-11-23"), Reason.NOT_REGISTERED_ANYWHERE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # issued,   first day of endorsement, next full year
            2026-11-23, 2027-10-23, 2028-11-23
            2026-03-31, 2027-02-28, 2028-03-31
            2027-03-31, 2028-02-29, 2029-03-31
            # from 29 February one leap year leads to the next
            2027-02-28, 2028-01-28, 2029-02-28
            2028-02-29, 2029-01-28, 2030-02-28
            """)
    void aYearIsEndorsedInTheMonthBeforeItIsFull(String issued, LocalDate first, LocalDate next) {
        person.withPermit(issued);

        assertThat(person.does(new ResidenceAct.Endorse(), first.minusDays(1))).isEqualTo(new TooEarly(first));
        assertThat(person.does(new ResidenceAct.Endorse(), first)).isInstanceOf(Applied.class);
        assertThat(person.permit().life().fullYearOn()).isEqualTo(next);
        assertThat(person.permit().life().runningYear()).isEqualTo(2);
    }

    @Test
    void aLeapDayComesBackAfterFourYears() {
        person.withPermit("2028-02-29");
        for (String day : new String[] {"2029-02-27", "2030-02-27", "2031-02-27"}) {
            assertThat(person.does(new ResidenceAct.Endorse(), day)).isInstanceOf(Applied.class);
        }

        assertThat(person.permit().life().fullYearOn()).isEqualTo("2032-02-29");
    }

    @Test
    void twentyDaysLateSuspendsOnTheFullYearAndAMakeUpCountsAnew() {
        person.withPermit("2026-11-23");
        person.night(LocalDate.parse("2027-11-22"));
        assertThat(person.permit().state()).isEqualTo(ResidencePermitState.ACTIVE);

        person.night(LocalDate.parse("2027-11-23"));
        assertThat(person.permit().state()).isEqualTo(ResidencePermitState.SUSPENDED);
        assertThat(person.permit().life().suspension()).isEqualTo(Suspension.NOT_ENDORSED);

        assertThat(person.does(new ResidenceAct.Endorse(), "2027-12-13")).isInstanceOf(Applied.class);
        assertThat(person.permit().isUsableOn(LocalDate.parse("2027-12-13"))).isTrue();
        assertThat(person.permit().life().countedFrom()).isEqualTo("2027-12-13");
        assertThat(person.permit().life().runningYear()).isEqualTo(1);
        assertThat(person.permit().life().fullYearOn()).isEqualTo("2028-12-13");
        assertThat(person.permit().life().issuedOn()).isEqualTo("2026-11-23");
        assertThat(person.story())
                .endsWith("SUSPENSION 2027-11-23", "ENDORSEMENT 2027-12-13", "RESTORATION 2027-12-13");
    }

    /// Nothing may depend on whether the machine ran in the night.
    @Test
    void aMissedNightChangesNothing() {
        var slept = new NewcomerFixture().withPermit("2026-11-23");
        person.withPermit("2026-11-23");
        person.night(LocalDate.parse("2027-11-23"));
        assertThat(slept.permit().isUsableOn(LocalDate.parse("2027-11-23"))).isFalse();

        person.does(new ResidenceAct.Endorse(), "2027-12-13");
        slept.does(new ResidenceAct.Endorse(), "2027-12-13");

        assertThat(slept.story()).isEqualTo(person.story());
        assertThat(slept.permit().life()).isEqualTo(person.permit().life());
    }

    @Test
    void aNightThatComesLateWritesTheFullYearsDay() {
        person.withPermit("2026-11-23");

        person.night(LocalDate.parse("2027-11-30"));

        assertThat(person.story()).endsWith("SUSPENSION 2027-11-23");
    }

    @Test
    void theOrganSuspendsAndRestoresAndTheYearGoesOn() {
        person.withPermit("2026-11-23");

        person.does(new ResidenceAct.Suspend("住址待核"), "2027-03-01");
        assertRefused(person.does(new ResidenceAct.Suspend("住址待核"), "2027-03-02"), Reason.ALREADY_SUSPENDED);
        assertRefused(person.does(new ResidenceAct.Endorse(), "2027-11-01"), Reason.SUSPENDED_BY_ORGAN);
        person.does(new ResidenceAct.Restore(), "2027-04-01");

        assertThat(person.permit().life().fullYearOn()).isEqualTo("2027-11-23");
        assertThat(person.permit().isUsableOn(LocalDate.parse("2027-04-01"))).isTrue();
        assertRefused(person.does(new ResidenceAct.Restore(), "2027-04-02"), Reason.NOT_SUSPENDED);
    }

    @Test
    void aYearThatGotFullWhileSuspendedCountsAnew() {
        person.withPermit("2026-11-23");
        person.does(new ResidenceAct.Suspend("住址待核"), "2027-03-01");

        person.does(new ResidenceAct.Restore(), "2027-12-01");

        assertThat(person.permit().life().countedFrom()).isEqualTo("2027-12-01");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LOST, false, true
            LOST, true, true
            DAMAGED, true, true
            DAMAGED, false, false
            OUTDATED, false, false
            """)
    void aCardIsReplacedForTheOldOne(ResidenceAct.CardFate why, boolean handedIn, boolean replaced) {
        person.withPermit("2026-11-23");

        ResidenceDecision decision = person.does(new ResidenceAct.Replace(why, handedIn), "2027-01-05");

        assertThat(decision instanceof Applied).isEqualTo(replaced);
        assertThat(person.permit().life().cards()).isEqualTo(replaced ? 2 : 1);
        assertThat(person.permit().life().fullYearOn()).isEqualTo("2027-11-23");
    }

    @Test
    void aSuspendedPermitGetsNoNewCard() {
        person.withPermit("2026-11-23");
        var lost = new ResidenceAct.Replace(ResidenceAct.CardFate.LOST, false);

        assertRefused(person.does(lost, "2027-11-23"), Reason.YEAR_NOT_ENDORSED);
        person.does(new ResidenceAct.Endorse(), "2027-11-24");
        person.does(new ResidenceAct.Suspend("住址待核"), "2027-11-25");
        assertRefused(person.does(lost, "2027-11-26"), Reason.SUSPENDED_BY_ORGAN);
    }

    @Test
    void deathFraudAndAHukouHereCancelForGood() {
        var dead = new NewcomerFixture().withPermit("2026-11-23");
        dead.ends(Ending.Cause.DEATH, "2027-01-01");
        dead.night(LocalDate.parse("2027-01-02"));
        var abroad = new NewcomerFixture().withPermit("2026-11-23");
        abroad.ends(Ending.Cause.SETTLED_ABROAD, "2027-01-01");
        abroad.night(LocalDate.parse("2027-01-02"));
        var settled = new NewcomerFixture().withPermit("2026-11-23");
        settled.registered = NewcomerFixture.registeredIn(NewcomerFixture.JIANGBEI);
        settled.night(LocalDate.parse("2027-01-02"));
        var fraud = new NewcomerFixture().withPermit("2026-11-23");
        fraud.does(new ResidenceAct.Cancel(Cancellation.FRAUD, "材料系伪造"), "2027-01-02");

        assertThat(dead.permit().life().cancellation()).isEqualTo(Cancellation.DEATH);
        assertThat(abroad.permit().life().cancellation()).isEqualTo(Cancellation.HUKOU_ENDED);
        assertThat(settled.permit().life().cancellation()).isEqualTo(Cancellation.LOCAL_HUKOU);
        assertThat(fraud.permit().life().cancellation()).isEqualTo(Cancellation.FRAUD);
        assertRefused(fraud.does(new ResidenceAct.Restore(), "2027-01-03"), Reason.NO_PERMIT_HERE);
        assertThat(dead.seen().open()).isEmpty();
        // 居住登记 is of another county: it stays until the person reports back
        assertThat(settled.seen().open()).hasSize(1);
    }

    @Test
    void aMoveToAnotherProvinceCancelsNothing() {
        person.withPermit("2026-11-23");
        person.registered = NewcomerFixture.registeredIn(NewcomerFixture.CHENGDU);

        person.night(LocalDate.parse("2027-01-02"));

        assertThat(person.permit().state()).isEqualTo(ResidencePermitState.ACTIVE);
    }

    @Test
    void anotherCountyOfTheCityLeavesThePermitAlone() {
        person.withPermit("2026-11-23");
        person.organ = NewcomerFixture.JIANGBEI;
        person.does(new ResidenceAct.ChangeAddress(person.key(), new Dwelling("重庆市江北区建新东路1号", "")), "2027-01-01");

        assertRefused(person.does(new ResidenceAct.Endorse(), "2027-11-01"), Reason.PERMIT_OF_OTHER_COUNTY);
    }

    private static void assertRefused(ResidenceDecision decision, Reason reason) {
        assertThat(decision).isEqualTo(new ResidenceDecision.Refused(reason));
    }
}
