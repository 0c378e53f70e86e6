package org.hukoudesk.registry.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.request.ActRequest;
import org.hukoudesk.domain.service.PaperFacts;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.PaperWords;
import org.hukoudesk.domain.service.PersonOnPaper;
import org.hukoudesk.registry.exchange.CaseEffect.Wish;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.store.population.Population;

/// Words the documents of a station, such as 户籍证明, from the register.
final class StationDocuments {

    private final PaperWords.Codes codes;
    private final BiPredicate<OrganCode, Resident> mayBeNamed;

    private StationDocuments(PaperWords.Codes codes, BiPredicate<OrganCode, Resident> mayBeNamed) {
        this.codes = codes;
        this.mayBeNamed = mayBeNamed;
    }

    /// Documents that speak for the station's own register only.
    static StationDocuments ofOwnRegister(PaperWords.Codes codes) {
        return new StationDocuments(
                codes, (organ, resident) -> resident.standing().organ().equals(organ));
    }

    /// Documents that name people wherever they are registered.
    static StationDocuments ofEveryRegister(PaperWords.Codes codes) {
        return new StationDocuments(codes, (_, _) -> true);
    }

    /// The next number of this series that the station gives in this year.
    static long number(Turn turn, Wish wish, PaperText paper) {
        return Issue.next(turn, wish.organ(), paper.series());
    }

    Brought of(Turn turn, Wish wish, PaperText paper, long number) {
        List<String> others = new ArrayList<>();
        Map<String, Map<String, String>> persons = new HashMap<>();
        for (PersonId named : ActRequest.persons(wish.item(), wish.answers())) {
            inRegister(turn, wish, named)
                    .ifPresentOrElse(
                            person -> persons.put(named.text(), person.facts(codes)), () -> others.add(named.text()));
        }
        if (!others.isEmpty()) {
            return Brought.otherOrgans(others);
        }
        var issue = new Issue(
                paper.title(),
                paper.series(),
                paper.validDays(),
                Issue.officeOf(turn, wish.organ()),
                turn.day(),
                number);
        var words = new PaperWords(wish.item(), wish.answers(), codes);
        return switch (words.of(paper, new PaperWords.Known(issue.spoken(), persons), turn.day())) {
            case PaperWords.Wording.Unfilled(List<String> names) ->
                new Brought.Nothing(Outcome.refused(Outcome.Fault.PAPER_FACT_MISSING, names));
            case PaperWords.Wording.Worded(List<String> paragraphs) ->
                new Brought.Paper(new CaseResult("", List.of(), List.of(), issue.facts(paragraphs)));
        };
    }

    /// Be the registration ended or not.
    private Optional<PersonOnPaper> inRegister(Turn turn, Wish wish, PersonId named) {
        Population population = turn.tx().population();
        return population
                .residents()
                .latest(named)
                .filter(resident -> mayBeNamed.test(wish.organ(), resident))
                .flatMap(resident -> population
                        .households()
                        .latest(resident.standing().householdId())
                        .map(household -> new PersonOnPaper(
                                resident,
                                household,
                                population.residents().latest(household.facts().headPersonId()),
                                changed(wish).flatMap(item -> population.lastChange(named, item)))));
    }

    /// The item the document is about.
    private static Optional<Item> changed(Wish wish) {
        String named = wish.answers().getOrDefault(PaperFacts.CHANGED_ITEM, "");
        return Arrays.stream(Item.values())
                .filter(item -> item.name().equals(named))
                .findFirst();
    }
}
