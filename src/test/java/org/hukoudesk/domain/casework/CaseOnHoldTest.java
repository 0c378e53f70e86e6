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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.casework.CaseAnswer.Ground;
import org.hukoudesk.domain.code.PublishedYear;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.service.ApprovalStage;
import org.junit.jupiter.api.Test;

/// Supplement, investigation, withdrawal and expiry (domain reference §4.0); no holiday lies in these weeks.
class CaseOnHoldTest {

    private static final PermitNo PERMIT = new PermitNo("渝00000001");

    private final ServiceCase serviceCase = CaseFixture.accepted();

    private static ClockStop supplement() {
        return ClockStop.supplement(MONDAY.plusDays(1), MONDAY.plusDays(11));
    }

    private static ClockStop investigation() {
        return ClockStop.investigation(ApprovalStage.Level.STATION, MONDAY.plusDays(1), MONDAY.plusDays(11));
    }

    @Test
    void whatWasBroughtIsAnotherFileThatEveryLevelDecidesAnew() {
        serviceCase.advance(CaseStage.STATION_APPROVED);
        assertThat(serviceCase.standStill(REVIEWER, NOW, supplement(), "少一页")).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.SUPPLEMENT);
        assertThat(serviceCase.reason().note()).isEqualTo("少一页");
        assertThat(serviceCase.cameFrom()).isEqualTo(CaseStage.STATION_APPROVED);
        serviceCase.lettered("the notice");

        assertThat(serviceCase.supplied(intake("brought"), MONDAY.plusDays(3), CALENDAR))
                .isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(serviceCase.intake()).isEqualTo(intake("brought"));
        assertThat(serviceCase.reason()).isEqualTo(CaseReason.NONE);
        assertThat(serviceCase.result()).isEmpty();
        assertThat(serviceCase.clock().stop()).isNull();
        assertThat(serviceCase.clock().dueOn()).as("two days stood still").isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(serviceCase.supplied(intake("again"), MONDAY.plusDays(3), CALENDAR))
                .isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.intake()).isEqualTo(intake("brought"));
    }

    @Test
    void anInvestigatedCaseGoesBackToWhereItCameFrom() {
        serviceCase.advance(CaseStage.STATION_APPROVED);
        assertThat(serviceCase.standStill(REVIEWER, NOW, investigation(), "走访")).isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.supplied(intake("brought"), MONDAY.plusDays(2), CALENDAR))
                .isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.investigated("属实", MONDAY.plusDays(2), CALENDAR)).isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.stage()).isEqualTo(CaseStage.STATION_APPROVED);
        assertThat(serviceCase.intake()).isEqualTo(intake("first"));
        assertThat(serviceCase.reason().note()).isEqualTo("属实");
        assertThat(serviceCase.clock().held().investigationDays()).isEqualTo(1);
        assertThat(serviceCase.investigated("属实", MONDAY.plusDays(2), CALENDAR)).isEqualTo(WRONG_STAGE);
    }

    @Test
    void whoTookItInDoesNotInvestigateItButMayAskForPapers() {
        assertThat(serviceCase.standStill(ACCEPTOR, NOW, investigation(), "走访"))
                .isEqualTo(CaseAnswer.notAllowed(Ground.ACCEPTOR_MAY_NOT_DECIDE));
        assertThat(serviceCase.clock().stop()).isNull();
        assertThat(serviceCase.standStill(ACCEPTOR, NOW, supplement(), "少一页")).isEqualTo(CaseAnswer.DONE);
    }

    @Test
    void aColleagueWhoHasItInHandPutsItOnHoldAlone() {
        serviceCase.claimBy(REVIEWER, NOW);

        assertThat(serviceCase.standStill(new OfficerId("deputy"), NOW, supplement(), "少一页"))
                .isEqualTo(CaseAnswer.notAllowed(Ground.CLAIMED_BY_ANOTHER));
        assertThat(serviceCase.standStill(REVIEWER, NOW, supplement(), "少一页")).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.claim()).isNull();
    }

    @Test
    void fromAHoldNobodyGoesOnButByItsOwnVerbs() {
        serviceCase.standStill(REVIEWER, NOW, investigation(), "走访");

        assertThat(serviceCase.advance(CaseStage.ACCEPTED)).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.INVESTIGATION);
    }

    @Test
    void whatDidNotComeByItsDayEndsTheCaseOnTheDayAfter() {
        assertThat(serviceCase.expired(MONDAY.plusDays(40))).isEqualTo(WRONG_STAGE);
        serviceCase.standStill(REVIEWER, NOW, supplement(), "少一页");

        assertThat(serviceCase.expired(MONDAY.plusDays(11))).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.SUPPLEMENT);
        assertThat(serviceCase.expired(MONDAY.plusDays(12))).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.EXPIRED);
        assertThat(serviceCase.reason()).isEqualTo(CaseReason.SUPPLEMENT_EXPIRED);
    }

    @Test
    void aCaseIsWithdrawnUntilSomebodyIsStruckOffForIt() {
        serviceCase.advance(CaseStage.STATION_APPROVED);
        serviceCase.permitted(PERMIT);
        serviceCase.advance(CaseStage.RELEASED);

        assertThat(serviceCase.withdrawn("不迁了")).isEqualTo(CaseAnswer.notAllowed(Ground.SETTLE_OR_REINSTATE));
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.RELEASED);
    }

    @Test
    void whatWasDoneIsTakenBackWithItsReasonAndNotTwice() {
        assertThat(serviceCase.reversed("登记错误")).isEqualTo(WRONG_STAGE);
        serviceCase.executed("{}");

        assertThat(serviceCase.reversed("登记错误")).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.reason().note()).isEqualTo("登记错误");
        assertThat(serviceCase.reversed("again")).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.reason().note()).isEqualTo("登记错误");
    }

    @Test
    void aCalendarThatKnowsMoreMakesADifferenceOnce() {
        var free = new PublishedYear(2026, "Tuesday the 24th is free", Set.of(MONDAY.plusDays(1)), Set.of());
        var other = new WorkingCalendar(List.of(free));

        assertThat(serviceCase.recount(CALENDAR)).isFalse();
        assertThat(serviceCase.recount(other)).isTrue();
        assertThat(serviceCase.recount(other)).isFalse();
    }

    @Test
    void stepsUnderApprovalLeaveWhereItCameFromAlone() {
        serviceCase.advance(CaseStage.STATION_APPROVED);
        assertThat(serviceCase.cameFrom()).isNull();
        serviceCase.executed("{}");
        assertThat(serviceCase.cameFrom()).isEqualTo(CaseStage.STATION_APPROVED);
        serviceCase.advance(CaseStage.PRINTED);
        assertThat(serviceCase.cameFrom()).isEqualTo(CaseStage.STATION_APPROVED);
    }

    @Test
    void noticesAreNumberedFromOneAndEachNamesWhatIsMissing() {
        assertThat(List.of(serviceCase.nextNotice(), serviceCase.nextNotice())).containsExactly(1, 2);

        var asked = new SupplementNotice.Asked("booklet", "少扫第 3 页", "补扫第 3 页", "行政许可法第三十二条", false);
        var key = new SupplementNotice.Key("500112", serviceCase.caseNo(), 1);
        var notice = new SupplementNotice(
                key, REVIEWER, NOW, MONDAY.plusDays(11), new SupplementNotice.About("{}", List.of(asked)));

        assertThat(notice.asked()).containsExactly(asked);
        assertThat(notice.file()).isEqualTo("{}");
        assertThat(notice.asksFor("booklet")).isTrue();
        assertThat(notice.asksFor("id-card")).isFalse();
    }

    @Test
    void everyStageSaysWhatMayStillBecomeOfIt() {
        assertThat(those(CaseStage::isReversible))
                .containsExactlyInAnyOrder(CaseStage.EXECUTED, CaseStage.PRINTED, CaseStage.HANDED_OVER);
        assertThat(those(CaseStage::isUndecided))
                .containsExactlyInAnyOrder(
                        CaseStage.ACCEPTED,
                        CaseStage.STATION_APPROVED,
                        CaseStage.COUNTY_APPROVED,
                        CaseStage.INQUIRING,
                        CaseStage.SUPPLEMENT,
                        CaseStage.INVESTIGATION);
        assertThat(those(stage -> !stage.isWithdrawable()))
                .contains(
                        CaseStage.RELEASED,
                        CaseStage.SETTLED,
                        CaseStage.EXECUTED,
                        CaseStage.PRINTED,
                        CaseStage.HANDED_OVER,
                        CaseStage.REJECTED,
                        CaseStage.EXPIRED);
        assertThat(those(CaseStage::isWithdrawable))
                .contains(CaseStage.ACCEPTED, CaseStage.SUPPLEMENT, CaseStage.WAITING_ORIGIN, CaseStage.RETURNED);
    }

    /// In an order of its own, so that a stage more or elsewhere in the enum is no failure.
    private static Set<CaseStage> those(Predicate<CaseStage> which) {
        return Arrays.stream(CaseStage.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStage.class)));
    }

    @Test
    void theClockTellsEachCauseApart() {
        CaseClock both = CaseClock.started(MONDAY, 8, CALENDAR)
                .stopped(supplement())
                .resumed(MONDAY.plusDays(3), CALENDAR)
                .stopped(ClockStop.investigation(ApprovalStage.Level.STATION, MONDAY.plusDays(3), MONDAY.plusDays(20)))
                .resumed(MONDAY.plusDays(4), CALENDAR);

        assertThat(stoodStill(both))
                .containsExactly(
                        new ClockStep.StoodStill(ClockStop.Cause.SUPPLEMENT, 2),
                        new ClockStep.StoodStill(ClockStop.Cause.INVESTIGATION, 1));
        assertThat(stoodStill(CaseClock.started(MONDAY, 8, CALENDAR))).isEmpty();
    }

    private static Stream<ClockStep> stoodStill(CaseClock clock) {
        return clock.explained().stream().filter(ClockStep.StoodStill.class::isInstance);
    }
}
