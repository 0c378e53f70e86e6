package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.casework.CaseAnswer.Ground;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.code.PublishedYear;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.junit.jupiter.api.Test;

/// 容缺受理: a case that goes on while something is still to be brought; no holiday lies in these weeks.
class CaseOwingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = MONDAY.plusDays(11);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final OfficerId ACCEPTOR = new OfficerId("window");
    private static final OfficerId REVIEWER = new OfficerId("supervisor");
    private static final CaseAnswer WRONG_STAGE = CaseAnswer.notAllowed(Ground.NOT_AT_THIS_STAGE);
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(List.of(new PublishedYear(2026, "a year without holidays", Set.of(), Set.of())));

    private final ServiceCase serviceCase = new ServiceCase(
            CaseId.of(new CaseNo("500112-20261123-0010001")), intake("first"), CaseClock.started(MONDAY, 8, CALENDAR));

    private static Intake intake(String hash) {
        return new Intake(
                "migration.talent",
                new OrganCode("500112330000"),
                ACCEPTOR,
                NOW,
                "{}",
                hash,
                new Intake.Promise(LocalDate.of(2026, 12, 3), false));
    }

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
        var stop = ClockStop.investigation(
                org.hukoudesk.domain.service.ApprovalStage.Level.STATION, MONDAY, MONDAY.plusDays(4));
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
