package org.hukoudesk.registry.casework;

import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;

/// Where cases pause and end: supplement, investigation, refusal, withdrawal, reversal (domain reference §4.0).
public final class StepDesk implements Exchange.CaseSteps {

    private final SupplementDesk supplements;
    private final InvestigationDesk investigations;
    private final EndingDesk endings;

    public StepDesk(Exchange.Hands hands, WorkingCalendar calendar) {
        this.supplements = new SupplementDesk(hands.wishes(), hands.announcer(), calendar);
        this.investigations = new InvestigationDesk(hands.wishes(), hands.announcer(), calendar);
        this.endings = new EndingDesk(hands.wishes(), hands.announcer());
    }

    @Override
    public Outcome take(Turn turn, CaseStep step) {
        return switch (step) {
            case CaseStep.Supplement notice -> supplements.ask(turn, notice);
            case CaseStep.Supplied supplied -> supplements.supplied(turn, supplied);
            case CaseStep.Investigate investigate -> investigations.begin(turn, investigate);
            case CaseStep.Investigated investigated -> investigations.end(turn, investigated);
            case CaseStep.Refuse refuse -> endings.refuse(turn, refuse);
            case CaseStep.Withdraw withdraw -> endings.withdraw(turn, withdraw);
            case CaseStep.Reverse reverse -> endings.reverse(turn, reverse);
        };
    }
}
