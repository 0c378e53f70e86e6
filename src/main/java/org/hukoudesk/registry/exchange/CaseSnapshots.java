package org.hukoudesk.registry.exchange;

import java.util.List;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.Claim;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.migration.PermitNo;

/// A case as the wire tells it.
final class CaseSnapshots {

    private CaseSnapshots() {}

    static CaseSnapshot of(ServiceCase changed, List<CaseDecision> decisions) {
        PermitNo permit = changed.permitNo();
        return new CaseSnapshot(
                changed.caseNo().text(),
                changed.revision(),
                changed.stage().name(),
                intake(changed.intake()),
                holder(changed),
                new CaseSnapshot.Course(permit == null ? "" : permit.text(), changed.note(), result(changed)),
                decisions.stream().map(CaseSnapshots::decided).toList());
    }

    private static CaseResult result(ServiceCase changed) {
        return Json.read(changed.result(), CaseResult.class).orElse(CaseResult.NONE);
    }

    private static CaseSnapshot.Intake intake(Intake intake) {
        var promise = new SubmitCase.Promise(
                intake.promise().deadline().toString(), intake.promise().provisional());
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
