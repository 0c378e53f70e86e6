package org.hukoudesk.station.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.control.Timeline;

/// What happened at either end, and what comes next there.
final class TimelineController {

    private final ExchangeWords words;

    TimelineController(ExchangeWords words) {
        this.words = words;
    }

    List<Timeline.Step> destination(ExchangeLine line) {
        List<Timeline.Step> steps = new ArrayList<>();
        line.theCase().ifPresent(it -> taken(steps, line, it));
        line.permit()
                .ifPresent(permit -> steps.add(step(
                        Sign.OK,
                        "exchange.line.issued",
                        permit.times().issuedOn(),
                        words.text(
                                "exchange.line.issued.detail",
                                permit.permitNo(),
                                permit.times().validUntil()))));
        switch (line.step()) {
            case WAITING, VERIFY -> {
                steps.add(step(Sign.BUSY, "exchange.line.waitOrigin", "", words.due(line.due())));
                steps.add(step(Sign.IDLE, "exchange.line.settle", "", ""));
            }
            case SETTLE -> steps.add(step(Sign.DUE, "exchange.line.settle", "", words.due(line.due())));
            case RELEASED -> steps.add(step(Sign.BUSY, "exchange.line.settle", "", ""));
            case PRINT -> {
                steps.add(step(Sign.OK, "exchange.line.settled", "", ""));
                steps.add(step(Sign.DUE, "exchange.line.print", "", ""));
            }
            case SETTLED -> steps.add(step(Sign.OK, "exchange.line.settled", "", ""));
            case MEND ->
                steps.add(step(
                        Sign.DUE,
                        "exchange.line.mend",
                        "",
                        line.theCase().map(it -> it.course().note()).orElse("")));
            case REFUSED, ENDED -> steps.add(step(Sign.IDLE, "exchange.line.stopped", "", ""));
        }
        return steps;
    }

    private void taken(List<Timeline.Step> steps, ExchangeLine line, CaseSnapshot theCase) {
        CaseSnapshot.Intake intake = theCase.intake();
        int materials = line.file().map(CaseFile::materials).map(List::size).orElse(0);
        steps.add(step(
                Sign.OK,
                "exchange.line.accepted",
                intake.acceptedAt(),
                words.text("exchange.line.accepted.detail", intake.acceptor(), materials)));
        for (CaseSnapshot.Decided decided : theCase.decisions()) {
            boolean approved = decided.outcome().equals("APPROVE");
            String detail = decided.opinion().isBlank()
                    ? words.text("exchange.line.officer", decided.officer())
                    : words.text("exchange.line.opinion", decided.officer(), decided.opinion());
            steps.add(step(
                    approved ? Sign.OK : Sign.STOP,
                    "exchange.line." + decided.level() + "." + decided.outcome(),
                    decided.at(),
                    detail));
        }
    }

    List<Timeline.Step> origin(ExchangeLine line) {
        Optional<PermitSnapshot> permit = line.permit();
        if (permit.isEmpty()) {
            return List.of(step(Sign.IDLE, "exchange.line.nothingYet", "", ""));
        }
        List<Timeline.Step> steps = new ArrayList<>();
        PermitSnapshot.Times times = permit.get().times();
        steps.add(step(Sign.OK, "exchange.line.received", times.issuedOn(), ""));
        if (!times.releasedAt().isEmpty()) {
            steps.add(step(
                    Sign.OK,
                    "exchange.line.released",
                    times.releasedAt(),
                    words.text("exchange.line.released.detail", times.certificateNo())));
        }
        ExchangeStep.ofPermit(permit.get().state()).ifPresent(step -> steps.add(next(step, line, times)));
        return steps;
    }

    private Timeline.Step next(ExchangeStep step, ExchangeLine line, PermitSnapshot.Times times) {
        return switch (step) {
            case VERIFY ->
                step(
                        line.due().isOverdue() ? Sign.STOP : Sign.DUE,
                        "exchange.line.verify",
                        times.originDue(),
                        words.due(line.due()));
            case RELEASED -> step(Sign.BUSY, "exchange.line.waitSettled", "", "");
            case SETTLED -> step(Sign.OK, "exchange.line.closed", "", "");
            case REFUSED -> step(Sign.STOP, "exchange.line.refused", "", refusal(times.refusal()));
            default -> step(Sign.IDLE, "exchange.line.ended", "", "");
        };
    }

    /// The registry keeps the reason's code before the words.
    private String refusal(String kept) {
        for (String reason : ExchangeModel.REASONS) {
            String code = reason + ": ";
            if (kept.startsWith(code)) {
                return words.text(
                        "exchange.line.refused.detail",
                        words.text("exchange.reason." + reason),
                        kept.substring(code.length()));
            }
        }
        return kept;
    }

    private Timeline.Step step(Sign sign, String what, String time, String detail) {
        return new Timeline.Step(sign, words.text(what), ExchangeWords.when(time), detail);
    }
}
