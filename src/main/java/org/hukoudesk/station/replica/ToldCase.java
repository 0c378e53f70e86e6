package org.hukoudesk.station.replica;

import java.util.Arrays;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.service.ApprovalStage.Level;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;

/// A case as the registry told it, and where it stands.
///
/// @param level that has to decide on it now or investigates; empty when nobody at a level does
public record ToldCase(CaseSnapshot told, CaseStage stage, Optional<Level> level) {

    /// Empty if its stage is one of a newer registry.
    public static Optional<ToldCase> of(CaseSnapshot told) {
        return stage(told.stage()).map(stage -> {
            Optional<CaseStage> decides =
                    stage == CaseStage.INVESTIGATION ? stage(told.course().cameFrom()) : Optional.of(stage);
            return new ToldCase(told, stage, decides.flatMap(CaseStage::waitsFor));
        });
    }

    private static Optional<CaseStage> stage(String name) {
        return Arrays.stream(CaseStage.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    /// Whether it waits for a decision or a finding of this officer's level. Four eyes are another question.
    public boolean isReviewedBy(SignedOn officer) {
        return level.filter(it -> officer.reviews(it, told.intake().organ())).isPresent();
    }

    /// Until when the citizen brings what may follow while others go on with it (容缺); empty while nothing is owed.
    public Optional<String> owedUntil() {
        return stage.isUnderApproval() ? told.clock().owedUntil() : Optional.empty();
    }

    /// 补正: whether the window files what a notice asked for.
    public boolean isToBeSupplemented() {
        return stage == CaseStage.SUPPLEMENT || owedUntil().isPresent();
    }

    /// With the window, by somebody's word, to be mended and filed again.
    public boolean isToBeMended() {
        return stage == CaseStage.RETURNED || isToBeSupplemented();
    }

    public boolean isTakenInBy(SignedOn officer) {
        return told.intake().acceptor().equals(officer.officerId());
    }

    /// Where this officer goes on with it; empty while only others can. Four eyes: who took it in does not review it.
    public Optional<Screen> workplace(SignedOn officer) {
        String caseNo = told.caseNo();
        if (isReviewedBy(officer) && !isTakenInBy(officer)) {
            return Optional.of(new Screen.Review(caseNo));
        }
        return officer.isAtWindowOf(told.intake().organ()) ? atWindow(caseNo) : Optional.empty();
    }

    private Optional<Screen> atWindow(String caseNo) {
        if (isToBeMended()) {
            return Optional.of(new Screen.Intake(told.intake().itemKey(), caseNo));
        }
        return switch (stage) {
            case WAITING_ORIGIN, RELEASED -> Optional.of(new Screen.Exchange(caseNo));
            case SETTLED, EXECUTED -> Optional.of(new Screen.Print(caseNo));
            case PRINTED -> Optional.of(new Screen.Handover(caseNo));
            default -> Optional.empty();
        };
    }

    /// The number only: the rest names people.
    @Override
    public String toString() {
        return "ToldCase[" + told.caseNo() + " " + stage + "]";
    }
}
