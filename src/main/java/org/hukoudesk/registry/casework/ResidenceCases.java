package org.hukoudesk.registry.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.registry.residence.ResidenceDesk;
import org.hukoudesk.registry.residence.ResidenceOrder;
import org.hukoudesk.registry.residence.ResidenceOutcome;

/// Cases about where people live without being registered there: 居住登记, 居住证.
public final class ResidenceCases implements CaseEffect {

    private final ResidenceDesk desk = new ResidenceDesk();

    @Override
    public Optional<Outcome> barred(Turn turn, Wish wish) {
        return desk.barred(turn.tx(), order(turn, wish)).map(ResidenceCases::refused);
    }

    @Override
    public Outcome execute(Turn turn, ServiceCase found, Wish wish) {
        return switch (desk.execute(turn.tx(), order(turn, wish))) {
            case ResidenceOutcome.Refused refused -> refused(refused);
            case ResidenceOutcome.Done(Map<String, String> facts) -> {
                var result = new CaseResult("", List.of(), List.of(), facts);
                yield found.executed(Json.text(result)) instanceof CaseAnswer.NotAllowed not
                        ? Outcome.refused(not.ground())
                        : Outcome.done(Json.text(result));
            }
        };
    }

    private static Outcome refused(ResidenceOutcome.Refused refused) {
        return new Outcome.Refused(refused.code(), refused.subjects());
    }

    /// What forms call otherwise than the residence book.
    private static final Map<String, String> WORDS = Map.of(
            "WORN", "DAMAGED", "CHANGED", "OUTDATED", "SETTLED", "LOCAL_HUKOU", "DIED", "DEATH", "OWN_WISH", "LEFT");

    private static final String OLD_CARD = "permit";

    /// A cause chosen from a list goes before words; the old card is in hand when it is among the materials.
    private static Map<String, String> inItsWords(Wish wish) {
        Map<String, String> answers = new HashMap<>(wish.answers());
        String reason = answers.getOrDefault("cause", answers.getOrDefault("reason", ""));
        answers.put("reason", WORDS.getOrDefault(reason, reason));
        boolean inHand = wish.file().materials().stream()
                .anyMatch(material -> material.key().equals(OLD_CARD));
        answers.put("oldCardHandedIn", Boolean.toString(inHand));
        return answers;
    }

    private static ResidenceOrder order(Turn turn, Wish wish) {
        var by = new ResidenceContext(
                wish.organ(), turn.officer().id(), wish.caseNo().text(), ChinaTime.dayOf(turn.at()), turn.day());
        var person = new PersonId(wish.answers().getOrDefault("person", ""));
        String number = turn.tx()
                .population()
                .residents()
                .latest(person)
                .map(resident -> resident.identity().citizenId().full())
                .orElse("");
        return new ResidenceOrder(wish.item().actKey(), number, inItsWords(wish), by);
    }
}
