package org.hukoudesk.registry.casework;

import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;

/// Where cases pause and end: supplement, investigation, refusal, withdrawal, reversal (domain reference §4.0).
public final class StepDesk implements Exchange.CaseSteps {

    private final CaseLetters letters;
    private final SupplementDesk supplements;
    private final InvestigationDesk investigations;
    private final EndingDesk endings;

    public StepDesk(Exchange.Hands hands, Catalogue catalogue) {
        var calendar = catalogue.calendar();
        this.letters = new CaseLetters(catalogue);
        this.supplements = new SupplementDesk(hands, letters, calendar);
        this.investigations = new InvestigationDesk(hands.wishes(), hands.announcer(), calendar);
        this.endings = new EndingDesk(hands, letters);
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

    @Override
    public void accepted(Turn turn, ServiceCase found, ServiceItem item) {
        supplements.promised(turn, found, item);
    }

    @Override
    public void rejected(Turn turn, ServiceCase found, ServiceItem item) {
        letters.write(
                turn,
                found,
                item,
                new CaseLetters.Letter(
                        LetterText.Kind.REFUSAL_DECISION,
                        Map.of("reason", found.reason().note())));
    }
}
