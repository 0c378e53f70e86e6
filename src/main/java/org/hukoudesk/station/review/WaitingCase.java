package org.hukoudesk.station.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A case that waits for a decision of the officer who is signed on, or for what they find out.
///
/// @param level at which this officer decides it
/// @param file empty if it cannot be read
/// @param mailing of the last act about it
/// @param decided here, and the registry has done it; the feed has not yet told
record WaitingCase(
        CaseSnapshot told, DecideCase.Level level, Optional<CaseFile> file, Mailing mailing, boolean decided) {

    String caseNo() {
        return told.caseNo();
    }

    CaseStage stage() {
        return CaseStage.valueOf(told.stage());
    }

    String fileHash() {
        return told.intake().fileHash();
    }

    LocalDate promised() {
        return LocalDate.parse(told.intake().promise().deadline());
    }

    /// Until when it is on hold at most; the promised day while it is not.
    LocalDate standsStillUntil() {
        return step("STANDS_STILL")
                .or(() -> step("RUNS_ON"))
                .map(step -> LocalDate.parse(step.until()))
                .orElseGet(this::promised);
    }

    /// Whether its clock does not run.
    boolean standsStill() {
        return step("STANDS_STILL").isPresent();
    }

    private Optional<ClockSnapshot.Step> step(String kind) {
        return told.clock().steps().stream()
                .filter(step -> step.kind().equals(kind))
                .findFirst();
    }

    /// Working days this level's investigations have taken so far.
    int investigationDays() {
        return told.clock().steps().stream()
                .filter(step ->
                        step.kind().equals("INVESTIGATED") && step.cause().equals(level.name()))
                .mapToInt(ClockSnapshot.Step::number)
                .sum();
    }

    /// The share of the promise that is this level's, and since which day the case is with it.
    Message share(ServiceItem item) {
        String since = told.decisions().isEmpty()
                ? told.intake().acceptedAt()
                : told.decisions().getLast().at();
        return item.handling()
                .shareOf(ApprovalStage.Level.valueOf(level.name()))
                .map(days -> Message.of("review.step.share", days, ChinaTime.dayOf(Instant.parse(since))))
                .orElse(Message.NONE);
    }

    boolean isTakenInBy(String officer) {
        return told.intake().acceptor().equals(officer);
    }

    WaitingCase with(Mailing now, boolean done) {
        return new WaitingCase(told, level, file, now, done);
    }

    /// The number only: the rest names people.
    @Override
    public String toString() {
        return "WaitingCase[" + caseNo() + "]";
    }
}
