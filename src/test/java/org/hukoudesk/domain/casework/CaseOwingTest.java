package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.casework.CaseFixture.ACCEPTOR;
import static org.hukoudesk.domain.casework.CaseFixture.CALENDAR;
import static org.hukoudesk.domain.casework.CaseFixture.MONDAY;
import static org.hukoudesk.domain.casework.CaseFixture.NOW;
import static org.hukoudesk.domain.casework.CaseFixture.REVIEWER;
import static org.hukoudesk.domain.casework.CaseFixture.WRONG_STAGE;
import static org.hukoudesk.domain.casework.CaseFixture.intake;

import java.time.LocalDate;
import org.hukoudesk.domain.casework.CaseAnswer.Ground;
import org.hukoudesk.domain.service.ApprovalStage;
import org.junit.jupiter.api.Test;

/// 容缺受理: a case that goes on while something is still to be brought; no holiday lies in these weeks.
class CaseOwingTest {

    private static final LocalDate UNTIL = MONDAY.plusDays(11);

    private final ServiceCase serviceCase = CaseFixture.accepted();

    @Test
    void theCaseGoesOnAndItsClockRuns() {
        assertThat(serviceCase.owes(ACCEPTOR, NOW, UNTIL)).isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(serviceCase.advance(CaseStage.STATION_APPROVED)).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.clock().owedUntil()).isEqualTo(UNTIL);
        assertThat(serviceCase.clock().dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(serviceCase.clock().explained())
                .containsExactly(
                        new ClockStep.Accepted(MONDAY),
                        new ClockStep.Limit(8),
                        new ClockStep.Owed(UNTIL),
                        new ClockStep.Due(LocalDate.of(2026, 12, 3)));
    }

    @Test
    void whatIsBroughtSendsItThroughEveryLevelAgainAndNothingIsOwed() {
        serviceCase.owes(ACCEPTOR, NOW, UNTIL);
        serviceCase.advance(CaseStage.STATION_APPROVED);
        serviceCase.claimBy(REVIEWER, NOW);

        assertThat(serviceCase.supplied(intake("brought"), MONDAY.plusDays(3), CALENDAR))
                .isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(serviceCase.claim()).isNull();
        assertThat(serviceCase.intake()).isEqualTo(intake("brought"));
        assertThat(serviceCase.clock().owedUntil()).isNull();
        assertThat(serviceCase.clock().dueOn()).as("no day is added").isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(serviceCase.supplied(intake("again"), MONDAY.plusDays(4), CALENDAR))
                .isEqualTo(WRONG_STAGE);
    }

    @Test
    void whatDoesNotComeByItsDayEndsTheCase() {
        serviceCase.owes(ACCEPTOR, NOW, UNTIL);

        assertThat(serviceCase.expired(UNTIL)).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.expired(UNTIL.plusDays(1))).isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.stage()).isEqualTo(CaseStage.EXPIRED);
        assertThat(serviceCase.reason()).isEqualTo(CaseReason.SUPPLEMENT_EXPIRED);
    }

    @Test
    void anInvestigationGoesOnWhateverIsOwed() {
        serviceCase.owes(ACCEPTOR, NOW, UNTIL);
        var stop = ClockStop.investigation(ApprovalStage.Level.STATION, MONDAY, MONDAY.plusDays(4));
        serviceCase.standStill(REVIEWER, NOW, stop, "走访");

        assertThat(serviceCase.expired(UNTIL.plusDays(1))).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.supplied(intake("brought"), MONDAY.plusDays(1), CALENDAR))
                .isEqualTo(WRONG_STAGE);
        serviceCase.investigated("属实", MONDAY.plusDays(2), CALENDAR);

        assertThat(serviceCase.clock().owedUntil()).isEqualTo(UNTIL);
    }

    @Test
    void aSupplementAskedForMeanwhileHasItsOwnDay() {
        serviceCase.owes(ACCEPTOR, NOW, UNTIL);
        serviceCase.standStill(REVIEWER, NOW, ClockStop.supplement(MONDAY, UNTIL.plusDays(10)), "");

        assertThat(serviceCase.expired(UNTIL.plusDays(1))).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.expired(UNTIL.plusDays(11))).isEqualTo(CaseAnswer.DONE);
    }

    @Test
    void onlyACaseUnderApprovalOwes() {
        serviceCase.claimBy(REVIEWER, NOW);
        assertThat(serviceCase.owes(ACCEPTOR, NOW, UNTIL)).isEqualTo(CaseAnswer.notAllowed(Ground.CLAIMED_BY_ANOTHER));
        serviceCase.executed("done");

        assertThat(serviceCase.owes(REVIEWER, NOW, UNTIL)).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.clock().owedUntil()).isNull();
    }
}
