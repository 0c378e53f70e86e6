package org.hukoudesk.registry.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.ClockStop;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.exchange.Wishes;

/// 调查核实 by the level that has to decide; its time is not the citizen's where the item says so
/// (domain reference §4.0, S35).
final class InvestigationDesk {

    private final Wishes wishes;
    private final Announcer announcer;
    private final WorkingCalendar calendar;

    InvestigationDesk(Wishes wishes, Announcer announcer, WorkingCalendar calendar) {
        this.wishes = wishes;
        this.announcer = announcer;
        this.calendar = calendar;
    }

    Outcome begin(Turn turn, CaseStep.Investigate asked) {
        return turn.onCase(asked.caseNo(), found -> {
            Optional<Outcome> no = barred(turn, found, found.stage(), asked.level());
            if (no.isPresent()) {
                return no.get();
            }
            Optional<ServiceItem.Handling> handling =
                    wishes.item(found.intake()).map(ServiceItem::handling);
            ApprovalStage.Level level = level(asked.level());
            int left = handling.map(it -> it.investigationDays(level)).orElse(0)
                    - found.clock().held().investigatedBy(level);
            if (asked.workingDays() < 1 || asked.workingDays() > left) {
                return Outcome.refused(CaseAnswer.Ground.INVESTIGATION_TOO_LONG);
            }
            LocalDate until = calendar.deadline(turn.day(), asked.workingDays()).date();
            ClockStop stop = ClockStop.investigation(level, turn.day(), until)
                    .whileClockStands(handling.stream().anyMatch(ServiceItem.Handling::standsStillForInvestigation));
            return told(turn, found, found.standStill(turn.officer().id(), turn.at(), stop, asked.purpose()));
        });
    }

    Outcome end(Turn turn, CaseStep.Investigated done) {
        return turn.onCase(done.caseNo(), found -> {
            CaseStage cameFrom = found.cameFrom();
            if (found.stage() != CaseStage.INVESTIGATION || cameFrom == null) {
                return Outcome.refused(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
            }
            return barred(turn, found, cameFrom, done.level())
                    .orElseGet(() -> told(turn, found, found.investigated(done.found(), turn.day(), calendar)));
        });
    }

    private Optional<Outcome> barred(Turn turn, ServiceCase found, CaseStage at, DecideCase.Level asked) {
        if (!wishes.deciding(found.intake(), at).equals(Optional.of(level(asked)))) {
            return Optional.of(Outcome.refused(CaseAnswer.Ground.NOT_AT_THIS_STAGE));
        }
        return turn.reviews(found.intake().organ(), level(asked)) ? Optional.empty() : Optional.of(Turn.NOT_YOUR_CASE);
    }

    private static ApprovalStage.Level level(DecideCase.Level level) {
        return ApprovalStage.Level.valueOf(level.name());
    }

    private Outcome told(Turn turn, ServiceCase found, CaseAnswer answer) {
        return switch (answer) {
            case CaseAnswer.NotAllowed not -> Outcome.refused(not.ground());
            case CaseAnswer.Done _ -> {
                turn.tx().cases().update(found);
                announcer.announce(turn, found);
                yield Outcome.done("{}");
            }
        };
    }
}
