package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hukoudesk.domain.casework.CaseAnswer.Ground;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.migration.PermitNo;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {

    private static final CaseNo NUMBER = new CaseNo("500112-20261123-0010001");
    private static final OfficerId ACCEPTOR = new OfficerId("window");
    private static final OfficerId REVIEWER = new OfficerId("supervisor");
    private static final OfficerId COLLEAGUE = new OfficerId("deputy");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final PermitNo PERMIT = new PermitNo("渝00000001");
    private static final String SEEN = "c0ffee";
    private static final CaseAnswer WRONG_STAGE = CaseAnswer.notAllowed(Ground.NOT_AT_THIS_STAGE);

    private static final CaseClock CLOCK = CaseClock.none(LocalDate.of(2026, 11, 24));

    private final ServiceCase serviceCase = new ServiceCase(CaseId.of(NUMBER), intake(SEEN), CLOCK);

    @Test
    void aCaseBeginsAcceptedAndInNobodysHand() {
        assertThat(serviceCase.id()).isEqualTo(new CaseId("500112", NUMBER));
        assertThat(serviceCase.caseNo()).isEqualTo(NUMBER);
        assertThat(serviceCase.intake()).isEqualTo(intake(SEEN));
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(serviceCase.claim()).isNull();
        assertThat(serviceCase.permitNo()).isNull();
        assertThat(serviceCase.reason().note()).isEmpty();
    }

    @Test
    void whoClaimsACaseHasItForHalfAnHour() {
        Instant end = NOW.plus(Duration.ofMinutes(30));

        assertThat(serviceCase.claimBy(REVIEWER, NOW)).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.claimBy(COLLEAGUE, end.minusSeconds(1)))
                .isEqualTo(CaseAnswer.notAllowed(Ground.CLAIMED_BY_ANOTHER));
        assertThat(serviceCase.claim()).isEqualTo(new Claim(REVIEWER, end));

        assertThat(serviceCase.claimBy(COLLEAGUE, end)).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.claim()).isEqualTo(new Claim(COLLEAGUE, end.plus(Claim.LEASE)));
    }

    @Test
    void whoStillReadsRenewsTheirClaim() {
        Instant later = NOW.plus(Duration.ofMinutes(20));
        serviceCase.claimBy(REVIEWER, NOW);

        assertThat(serviceCase.claimBy(REVIEWER, later)).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.claim()).isEqualTo(new Claim(REVIEWER, later.plus(Claim.LEASE)));
    }

    @Test
    void aCaseIsClaimedWhileSomebodyIsToDecideIt() {
        assertThat(at(CaseStage.ACCEPTED).claimBy(REVIEWER, NOW)).isEqualTo(CaseAnswer.DONE);
        assertThat(at(CaseStage.STATION_APPROVED).claimBy(REVIEWER, NOW)).isEqualTo(CaseAnswer.DONE);

        ServiceCase rejected = at(CaseStage.REJECTED);
        assertThat(rejected.claimBy(REVIEWER, NOW)).isEqualTo(WRONG_STAGE);
        assertThat(rejected.claim()).isNull();
    }

    @Test
    void aStepFreesTheClaim() {
        serviceCase.claimBy(REVIEWER, NOW);

        serviceCase.advance(CaseStage.STATION_APPROVED);

        assertThat(serviceCase.claim()).isNull();
        assertThat(serviceCase.claimBy(COLLEAGUE, NOW)).isEqualTo(CaseAnswer.DONE);
    }

    @Test
    void theAcceptorNeverDecides() {
        assertThat(decidedBy(ACCEPTOR)).isEqualTo(CaseAnswer.notAllowed(Ground.ACCEPTOR_MAY_NOT_DECIDE));
        assertThat(decidedBy(REVIEWER)).isEqualTo(CaseAnswer.DONE);
    }

    @Test
    void whoDecidesHasSeenTheFileOnRecord() {
        assertThat(serviceCase.mayBeDecided(REVIEWER, "decaf", NOW))
                .isEqualTo(CaseAnswer.notAllowed(Ground.SEEN_FILE_DIFFERS));
    }

    @Test
    void aColleaguesClaimBarsTheDecisionAndOnesOwnDoesNot() {
        serviceCase.claimBy(REVIEWER, NOW);

        assertThat(decidedBy(COLLEAGUE)).isEqualTo(CaseAnswer.notAllowed(Ground.CLAIMED_BY_ANOTHER));
        assertThat(decidedBy(REVIEWER)).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.mayBeDecided(COLLEAGUE, SEEN, NOW.plus(Claim.LEASE)))
                .isEqualTo(CaseAnswer.DONE);
    }

    @Test
    void onlyWhatIsUnderApprovalIsDecided() {
        assertThat(at(CaseStage.COUNTY_APPROVED).mayBeDecided(REVIEWER, SEEN, NOW))
                .isEqualTo(CaseAnswer.DONE);
        assertThat(at(CaseStage.EXECUTED).mayBeDecided(REVIEWER, SEEN, NOW)).isEqualTo(WRONG_STAGE);
    }

    @Test
    void whatItsExecutionBroughtIsKeptWithTheCase() {
        assertThat(serviceCase.result()).isEmpty();

        assertThat(serviceCase.executed("{}")).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.result()).isEqualTo("{}");
        assertThat(serviceCase.executed("again")).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.result()).isEqualTo("{}");
    }

    @Test
    void decisionsAreNumberedFromOne() {
        assertThat(List.of(serviceCase.nextDecision(), serviceCase.nextDecision(), serviceCase.nextDecision()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aMigrationGoesFromTheCounterToTheHandoverAndNoFurther() {
        List<CaseStage> way = List.of(
                CaseStage.STATION_APPROVED,
                CaseStage.WAITING_ORIGIN,
                CaseStage.RELEASED,
                CaseStage.SETTLED,
                CaseStage.PRINTED,
                CaseStage.HANDED_OVER);

        for (CaseStage next : way) {
            assertThat(serviceCase.advance(next)).as(next.name()).isEqualTo(CaseAnswer.DONE);
            assertThat(serviceCase.stage()).isEqualTo(next);
        }
        assertThat(serviceCase.stage().next())
                .as("only the county can take it back")
                .containsExactly(CaseStage.REVERSED);
    }

    @Test
    void noStepIsTakenThatTheStageDoesNotKnow() {
        for (CaseStage from : reachable().keySet()) {
            for (CaseStage to : unknownTo(from)) {
                ServiceCase standing = at(from);
                standing.claimBy(REVIEWER, NOW);
                Claim before = standing.claim();

                assertThat(standing.advance(to)).as(from + " to " + to).isEqualTo(WRONG_STAGE);
                assertThat(standing.stage()).isEqualTo(from);
                assertThat(standing.claim()).isEqualTo(before);
            }
        }
    }

    @Test
    void thePermitIsIssuedOnceTheStationHasApproved() {
        assertThat(serviceCase.permitted(PERMIT)).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.permitNo()).isNull();

        serviceCase.advance(CaseStage.STATION_APPROVED);
        assertThat(serviceCase.permitted(PERMIT)).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.permitNo()).isEqualTo(PERMIT);
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.WAITING_ORIGIN);
    }

    @Test
    void aReturnedCaseSaysWhatIsToBeMended() {
        assertThat(serviceCase.returned(CaseReason.of("产权证缺一页"))).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.reason().note()).isEqualTo("产权证缺一页");
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.RETURNED);

        assertThat(serviceCase.returned(CaseReason.of("again"))).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.reason().note()).isEqualTo("产权证缺一页");
    }

    @Test
    void aRejectedCaseSaysWhy() {
        assertThat(serviceCase.rejected("不符合落户条件")).isEqualTo(CaseAnswer.DONE);
        assertThat(serviceCase.reason().note()).isEqualTo("不符合落户条件");
        assertThat(serviceCase.stage()).isEqualTo(CaseStage.REJECTED);

        assertThat(serviceCase.rejected("again")).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.reason().note()).isEqualTo("不符合落户条件");
    }

    @Test
    void aNoteIsAsLongAsItsColumnAndNeverCut() {
        String fits = "缺".repeat(CaseReason.MAX_NOTE);
        ServiceCase other = at(CaseStage.STATION_APPROVED);

        serviceCase.returned(CaseReason.of(fits));

        assertThatIllegalArgumentException().isThrownBy(() -> other.rejected(fits + "页"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseReason("", "code", fits + "页"));
        assertThat(serviceCase.reason().note()).isEqualTo(fits);
        assertThat(other.stage()).isEqualTo(CaseStage.STATION_APPROVED);
    }

    @Test
    void aMendedCaseIsAcceptedAnewWithoutNoteAndPermit() {
        serviceCase.advance(CaseStage.STATION_APPROVED);
        serviceCase.permitted(PERMIT);
        serviceCase.returned(CaseReason.of("迁出地不同意"));

        assertThat(serviceCase.resubmit(intake("mended"), CLOCK)).isEqualTo(CaseAnswer.DONE);

        assertThat(serviceCase.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(serviceCase.intake()).isEqualTo(intake("mended"));
        assertThat(serviceCase.reason().note()).isEmpty();
        assertThat(serviceCase.permitNo()).isNull();
    }

    @Test
    void whatIsUnderReviewIsNotMended() {
        assertThat(serviceCase.resubmit(intake("mended"), CLOCK)).isEqualTo(WRONG_STAGE);
        assertThat(serviceCase.intake()).isEqualTo(intake(SEEN));
    }

    private CaseAnswer decidedBy(OfficerId officer) {
        return serviceCase.mayBeDecided(officer, SEEN, NOW);
    }

    private static Intake intake(String hash) {
        return new Intake(
                "hukou.migration",
                new OrganCode("500112330000"),
                ACCEPTOR,
                NOW,
                "{}",
                hash,
                new Intake.Promise(LocalDate.of(2026, 12, 21), false));
    }

    private static Set<CaseStage> unknownTo(CaseStage stage) {
        Set<CaseStage> others = EnumSet.allOf(CaseStage.class);
        others.removeAll(stage.next());
        return others;
    }

    private static ServiceCase at(CaseStage stage) {
        var standing = new ServiceCase(CaseId.of(NUMBER), intake(SEEN), CLOCK);
        reachable().getOrDefault(stage, List.of()).forEach(standing::advance);
        assertThat(standing.stage()).isEqualTo(stage);
        return standing;
    }

    /// Every stage a case can come to, and a way there from the counter.
    private static Map<CaseStage, List<CaseStage>> reachable() {
        Map<CaseStage, List<CaseStage>> ways = new EnumMap<>(CaseStage.class);
        ways.put(CaseStage.ACCEPTED, List.of());
        Deque<CaseStage> waiting = new ArrayDeque<>(List.of(CaseStage.ACCEPTED));
        while (!waiting.isEmpty()) {
            CaseStage from = waiting.remove();
            for (CaseStage next : from.next()) {
                if (!ways.containsKey(next)) {
                    List<CaseStage> way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                    way.add(next);
                    ways.put(next, way);
                    waiting.add(next);
                }
            }
        }
        return ways;
    }
}
