package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.migration.Escalation;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scenario 3 of domain reference §11: the origin is silent, the applicant changes their mind. The subclass runs the
/// same on PostgreSQL.
class OverdueOriginTest {

    private static final LocalDate ISSUED = LocalDate.parse("2026-11-23");
    private static final CaseStep.Withdraw WITHDRAW =
            new CaseStep.Withdraw(MigrationFixture.CASE_NO, "不迁了", "cd".repeat(32));

    private MigrationOffice office;

    MigrationOffice openOffice() {
        return new MigrationOffice();
    }

    @BeforeEach
    void open() {
        office = openOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOriginSilentOnTheSecondDayIsReportedToItsCountyAndThenItsCity() {
        office.permitted();

        assertThat(nightOf(ISSUED.plusDays(1)).originsReported()).isZero();
        assertThat(nightOf(ISSUED.plusDays(2)).originsReported()).isOne();
        assertThat(permit().life().escalation()).isEqualTo(Escalation.COUNTY);
        assertThat(office.heardAt(MigrationOffice.ORIGIN_COUNTY)).containsExactly("permit");
        assertThat(office.heardAt(MigrationOffice.ORIGIN_CITY)).isEmpty();
        assertThat(office.holdNight().originsReported()).as("once a step").isZero();

        assertThat(nightOf(ISSUED.plusDays(3)).originsReported()).isOne();
        assertThat(permit().life().escalation()).isEqualTo(Escalation.CITY);
        assertThat(office.heardAt(MigrationOffice.ORIGIN_CITY)).containsExactly("permit");
        assertThat(nightOf(ISSUED.plusDays(10)).originsReported()).isZero();

        done(office.release());
        assertThat(permit().life().escalation()).as("kept for the record").isEqualTo(Escalation.CITY);
    }

    @Test
    void anOriginThatAnsweredIsReportedToNobody() {
        office.permitted();
        done(office.release());

        assertThat(nightOf(ISSUED.plusDays(60))).isEqualTo(new NightRound.Held(0, 0, 0, 0));
    }

    @Test
    void withdrawnBeforeTheReleaseThePermitIsCancelledAndNoTraceIsLeft() {
        office.submit();
        var before = office.family(0);
        office.approved();

        done(office.send(MigrationFixture.ZHOU_MIN, WITHDRAW));

        assertThat(permit().state()).isEqualTo(PermitState.CANCELLED);
        assertThat(stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(office.registrations())
                .allMatch(row -> row.state() == RegistrationState.ACTIVE
                        && row.permitNo().isEmpty());
        assertThat(office.family(0)).isEqualTo(before);
        assertThat(refusal(office.release())).isEqualTo("permit-not-usable");
    }

    @Test
    void releasedPersonsAreSettledOrTakenBackAndNothingElse() {
        office.permitted();
        done(office.release());

        assertThat(refusal(office.send(MigrationFixture.ZHOU_MIN, WITHDRAW))).isEqualTo("settle-or-reinstate");
        assertThat(office.inTransit()).isEqualTo(3);

        String permitNo = permit().permitNo().text();
        done(office.send(MigrationFixture.TANG_RONG, new ReinstatePermit(permitNo, "申请人反悔")));
        assertThat(office.inTransit()).isZero();
        done(office.send(MigrationFixture.ZHOU_MIN, WITHDRAW));
        assertThat(stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(permit().state()).isEqualTo(PermitState.REINSTATED);
    }

    @Test
    void settledPersonsStay() {
        office.permitted();
        done(office.release());
        done(office.send(MigrationFixture.ZHOU_MIN, new SettleCase(MigrationFixture.CASE_NO)));

        assertThat(refusal(office.send(MigrationFixture.ZHOU_MIN, WITHDRAW))).isEqualTo("not-at-this-stage");
    }

    @Test
    void anUnusedPermitExpiresAfterFortyDaysAndItsCaseMayBeFiledAgain() {
        office.permitted();

        assertThat(nightOf(ISSUED.plusDays(40)).permitsExpired()).isZero();
        assertThat(nightOf(ISSUED.plusDays(41)).permitsExpired()).isOne();
        assertThat(office.holdNight()).isEqualTo(new NightRound.Held(0, 0, 0, 0));

        assertThat(permit().state()).isEqualTo(PermitState.EXPIRED);
        assertThat(stage()).isEqualTo(CaseStage.RETURNED);
        assertThat(office.theCase().orElseThrow().reason()).isEqualTo(CaseReason.PERMIT_EXPIRED);
        assertThat(office.family(0).household().members())
                .extracting(ResidentSnapshot::openPermit)
                .containsOnly("");
        office.permitted();
        assertThat(permit().permitNo().text()).isEqualTo("渝00000002");
        done(office.release());
    }

    @Test
    void aSupplementNobodyBringsExpires() {
        office.submit();
        var asked = new CaseStep.Asked("booklet", "看不清", "重新扫描", "", false);
        String until = ISSUED.plusDays(10).toString();
        done(office.send(
                MigrationFixture.ZHOU_MIN, new CaseStep.Supplement(MigrationFixture.CASE_NO, until, List.of(asked))));

        assertThat(nightOf(ISSUED.plusDays(10)).supplementsExpired()).isZero();
        assertThat(nightOf(ISSUED.plusDays(11)).supplementsExpired()).isOne();
        assertThat(stage()).isEqualTo(CaseStage.EXPIRED);
    }

    private NightRound.Held nightOf(LocalDate day) {
        office.goTo(day);
        return office.holdNight();
    }

    private Permit permit() {
        return office.permit().orElseThrow();
    }

    private CaseStage stage() {
        return office.theCase().orElseThrow().stage();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static String refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).code();
    }
}
