package org.hukoudesk.domain.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.residence.ResidenceDecision.Applied;
import org.hukoudesk.domain.residence.ResidenceDecision.Reason;
import org.hukoudesk.domain.residence.ResidenceDecision.TooEarly;
import org.junit.jupiter.api.Test;

class ResidenceTest {

    private static final Dwelling NEW_FLAT = new Dwelling("重庆市江北区建新东路1号", "");

    private final NewcomerFixture person = new NewcomerFixture();

    @Test
    void onlyWhoIsRegisteredInAnotherCountyRegisters() {
        person.organ = NewcomerFixture.JINGYANG;
        assertRefused(person.registers("2026-11-23"), Reason.HUKOU_IN_THIS_COUNTY);

        person.organ = NewcomerFixture.YUBEI;
        person.registered = NewcomerFixture.registeredIn(NewcomerFixture.JIANGBEI);
        assertThat(person.registers("2026-11-23")).isInstanceOf(Applied.class);

        var gone = new NewcomerFixture();
        gone.ends(Ending.Cause.DEATH, "2026-11-01");
        assertRefused(gone.registers("2026-11-23"), Reason.NOT_REGISTERED_ANYWHERE);
    }

    @Test
    void oneAddressInACity() {
        person.registers("2026-11-23");

        assertRefused(person.registers("2026-11-24"), Reason.ALREADY_REGISTERED_HERE);
        person.organ = NewcomerFixture.JIANGBEI;
        assertRefused(person.registers("2026-11-24"), Reason.ALREADY_REGISTERED_HERE);
        assertRefused(
                person.does(new ResidenceAct.Register(person.key(), new Dwelling(" ", "")), "2026-11-24"),
                Reason.ADDRESS_MISSING);
    }

    @Test
    void inAnotherCityLifeBeginsAnewAndThePermitOfTheFirstEnds() {
        person.withPermit("2026-11-23");
        person.organ = NewcomerFixture.CHENGDU;

        person.registers("2027-01-01");

        assertThat(person.seen().open())
                .singleElement()
                .matches(home -> home.livingSince().equals(LocalDate.parse("2027-01-01")));
        assertThat(person.permit().life().cancellation()).isEqualTo(ResidencePermitLife.Cancellation.LEFT);
        assertThat(person.asksForPermit("2027-06-30")).isEqualTo(new TooEarly(LocalDate.parse("2027-07-01")));
    }

    @Test
    void aNewAddressInTheCityKeepsTheHalfYearAndIsWrittenOnThePermit() {
        person.withPermit("2026-11-23");
        LocalDate since = person.seen().open().getFirst().livingSince();
        person.organ = NewcomerFixture.JIANGBEI;

        person.does(new ResidenceAct.ChangeAddress(person.key(), NEW_FLAT), "2027-01-01");

        Residence now = person.seen().open().getFirst();
        assertThat(person.seen().open()).hasSize(1);
        assertThat(now.livingSince()).isEqualTo(since);
        assertThat(now.registeredOn()).isEqualTo("2027-01-01");
        assertThat(now.id().county()).isEqualTo("500105");
        assertThat(person.homes.values().iterator().next().endedAs()).contains(Residence.End.MOVED);
        assertThat(person.permit().address()).isEqualTo(NEW_FLAT.address());
        assertThat(person.story()).endsWith("ADDRESS_CHANGE 2027-01-01");
    }

    @Test
    void whoDoesNotLiveHereHasNoAddressToChangeOrEnd() {
        var move = new ResidenceAct.ChangeAddress(person.key(), NEW_FLAT);
        assertRefused(person.does(move, "2026-11-23"), Reason.NO_RESIDENCE_HERE);
        assertRefused(person.does(new ResidenceAct.End(), "2026-11-23"), Reason.NO_RESIDENCE_HERE);

        person.registers("2026-11-23");
        var same = new ResidenceAct.ChangeAddress(person.key(), NewcomerFixture.FLAT);
        assertRefused(person.does(same, "2026-11-24"), Reason.ALREADY_REGISTERED_HERE);
        person.organ = NewcomerFixture.JIANGBEI;
        assertRefused(person.does(new ResidenceAct.End(), "2026-11-24"), Reason.RESIDENCE_IN_OTHER_COUNTY);
    }

    @Test
    void whoeverLeavesLosesThePermitAndBeginsAnewWhenBack() {
        person.withPermit("2026-11-23");

        person.does(new ResidenceAct.End(), "2027-02-01");
        person.registers("2027-03-01");

        assertThat(person.permit().life().cancellation()).isEqualTo(ResidencePermitLife.Cancellation.LEFT);
        assertThat(person.asksForPermit("2027-08-31")).isEqualTo(new TooEarly(LocalDate.parse("2027-09-01")));
        assertThat(person.asksForPermit("2027-09-01")).isInstanceOf(Applied.class);
    }

    @Test
    void aResidenceEndsOnce() {
        person.registers("2026-11-23");
        Residence ended = person.seen().open().getFirst().ended(Residence.End.LEFT, LocalDate.parse("2026-11-24"));

        assertThatThrownBy(() -> ended.ended(Residence.End.LEFT, LocalDate.parse("2026-11-25")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertRefused(ResidenceDecision decision, Reason reason) {
        assertThat(decision).isEqualTo(new ResidenceDecision.Refused(reason));
    }
}
