package org.hukoudesk.registry.feed;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Claim;
import org.hukoudesk.domain.casework.ClockStep;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.casework.SupplementNotice;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.migration.PermitNo;

/// A case as the wire tells it.
public final class CaseSnapshots {

    private CaseSnapshots() {}

    public static CaseSnapshot of(ServiceCase changed, List<CaseDecision> decisions, List<SupplementNotice> notices) {
        PermitNo permit = changed.permitNo();
        CaseReason reason = changed.reason();
        CaseStage cameFrom = changed.cameFrom();
        return new CaseSnapshot(
                changed.caseNo().text(),
                changed.revision(),
                changed.stage().name(),
                intake(changed),
                holder(changed),
                new CaseSnapshot.Course(
                        permit == null ? "" : permit.text(),
                        reason.note(),
                        result(changed),
                        new CaseSnapshot.Why(reason.reasonCode(), reason.remedy()),
                        cameFrom == null ? "" : cameFrom.name()),
                decisions.stream().map(CaseSnapshots::decided).toList(),
                clock(changed),
                notices.isEmpty() ? CaseSnapshot.Notice.NONE : notice(notices.getLast()));
    }

    private static ClockSnapshot clock(ServiceCase changed) {
        Deadline due = changed.clock().deadline();
        return changed.stage() == CaseStage.REFUSED_TO_ACCEPT
                ? ClockSnapshot.NONE
                : new ClockSnapshot(
                        due.date().toString(),
                        due.provisional(),
                        changed.clock().explained().stream()
                                .map(CaseSnapshots::step)
                                .toList());
    }

    private static ClockSnapshot.Step step(ClockStep step) {
        return switch (step) {
            case ClockStep.Accepted(LocalDate on) -> new ClockSnapshot.Step("ACCEPTED", "", on.toString(), "", 0);
            case ClockStep.Limit(int days) -> new ClockSnapshot.Step("LIMIT", "", "", "", days);
            case ClockStep.StoodStill(var cause, int days) ->
                new ClockSnapshot.Step("STOOD_STILL", cause.name(), "", "", days);
            case ClockStep.Investigated(var level, int days) ->
                new ClockSnapshot.Step("INVESTIGATED", level.name(), "", "", days);
            case ClockStep.StandsStill(var cause, LocalDate since, LocalDate until) ->
                new ClockSnapshot.Step("STANDS_STILL", cause.name(), since.toString(), until.toString(), 0);
            case ClockStep.RunsOn(var cause, LocalDate since, LocalDate until) ->
                new ClockSnapshot.Step("RUNS_ON", cause.name(), since.toString(), until.toString(), 0);
            case ClockStep.Owed(LocalDate until) ->
                new ClockSnapshot.Step(ClockSnapshot.OWED, "", "", until.toString(), 0);
            case ClockStep.Due(LocalDate on) -> new ClockSnapshot.Step("DUE", "", on.toString(), "", 0);
            case ClockStep.YearUnpublished(int year) -> new ClockSnapshot.Step("YEAR_UNPUBLISHED", "", "", "", year);
        };
    }

    private static CaseSnapshot.Notice notice(SupplementNotice notice) {
        return new CaseSnapshot.Notice(
                notice.officer().text(),
                notice.givenAt().toString(),
                notice.answerBy().toString(),
                notice.asked().stream()
                        .map(it -> new CaseStep.Asked(
                                it.about(), it.problem(), it.requirement(), it.basis(), it.mayFollow()))
                        .toList());
    }

    private static CaseResult result(ServiceCase changed) {
        return Json.read(changed.result(), CaseResult.class).orElse(CaseResult.NONE);
    }

    /// The promise as the clock has it now.
    private static CaseSnapshot.Intake intake(ServiceCase changed) {
        Intake intake = changed.intake();
        Deadline due = changed.clock().deadline();
        var promise = new SubmitCase.Promise(due.date().toString(), due.provisional());
        return new CaseSnapshot.Intake(
                intake.itemKey(),
                intake.organ().text(),
                intake.acceptor().text(),
                intake.acceptedAt().toString(),
                promise,
                intake.fileHash(),
                intake.file());
    }

    private static CaseSnapshot.Holder holder(ServiceCase changed) {
        Claim claim = changed.claim();
        return claim == null
                ? new CaseSnapshot.Holder("", "")
                : new CaseSnapshot.Holder(
                        claim.reviewer().text(), claim.claimedUntil().toString());
    }

    private static CaseSnapshot.Decided decided(CaseDecision decision) {
        return new CaseSnapshot.Decided(
                decision.ruling().level(),
                decision.ruling().outcome(),
                decision.officer().text(),
                decision.decidedAt().toString(),
                decision.ruling().opinion());
    }
}
