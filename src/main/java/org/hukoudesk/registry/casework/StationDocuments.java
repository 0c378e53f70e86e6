package org.hukoudesk.registry.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.request.ActRequest;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.PaperWords;
import org.hukoudesk.domain.service.PersonOnPaper;
import org.hukoudesk.registry.exchange.CaseEffect.Wish;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.population.Population;

/// Words the documents of a station, such as 户籍证明, from its own register, and numbers them:
/// 八角井户证〔2026〕1号.
final class StationDocuments {

    private static final String STATION = "派出所";

    /// What stands before a station's own name: 重庆市公安局渝北区分局.
    private static final String ABOVE = "^.*(公安局|分局)(?=.+派出所$)";

    private final PaperWords.Codes codes;

    StationDocuments(PaperWords.Codes codes) {
        this.codes = codes;
    }

    /// The next number of this series that the station gives in this year.
    static long number(Turn turn, Wish wish, PaperText paper) {
        String series = "%s-%s-%d"
                .formatted(wish.organ().text(), paper.series(), turn.day().getYear());
        return turn.tx().numbers().next(wish.organ().county(), series);
    }

    Brought of(Turn turn, Wish wish, PaperText paper, long number) {
        List<String> others = new ArrayList<>();
        Map<String, Map<String, String>> persons = new HashMap<>();
        for (PersonId named : ActRequest.persons(wish.item(), wish.answers())) {
            inRegister(turn, wish.organ(), named)
                    .ifPresentOrElse(
                            person -> persons.put(named.text(), person.facts(codes)), () -> others.add(named.text()));
        }
        if (!others.isEmpty()) {
            return Brought.otherOrgans(others);
        }
        var issue = new Issue(paper, stationName(turn, wish.organ()), turn.day(), number);
        var words = new PaperWords(wish.item(), wish.answers(), codes);
        return switch (words.of(paper, new PaperWords.Known(issue.spoken(), persons), turn.day())) {
            case PaperWords.Wording.Unfilled(List<String> names) ->
                new Brought.Nothing(Outcome.refused(Outcome.Fault.PAPER_FACT_MISSING, names));
            case PaperWords.Wording.Worded(List<String> paragraphs) ->
                new Brought.Paper(new CaseResult("", List.of(), List.of(), issue.facts(paragraphs)));
        };
    }

    /// Only of the station's own register, be the registration ended or not.
    private static Optional<PersonOnPaper> inRegister(Turn turn, OrganCode organ, PersonId named) {
        Population population = turn.tx().population();
        return population
                .residents()
                .latest(named)
                .filter(resident -> resident.standing().organ().equals(organ))
                .flatMap(resident -> population
                        .households()
                        .latest(resident.standing().householdId())
                        .map(household -> new PersonOnPaper(
                                resident,
                                household,
                                population.residents().latest(household.facts().headPersonId()))));
    }

    private static String stationName(Turn turn, OrganCode organ) {
        return turn.tx().organs().byCode(organ.text()).map(OrganRow::name).orElse(organ.text());
    }

    /// One document as it is given out.
    private record Issue(PaperText paper, String station, LocalDate day, long number) {

        /// As the braces of a wording name it.
        Map<String, String> spoken() {
            Map<String, String> spoken = new HashMap<>();
            spoken.put("station", station);
            spoken.put("today", ChinaTime.printed(day));
            spoken.put("number", numbered());
            validUntil().ifPresent(last -> spoken.put("validUntil", ChinaTime.printed(last)));
            return spoken;
        }

        /// As the result of the case tells it: dates ISO, paragraphs by `text.` and their place from 1.
        Map<String, String> facts(List<String> paragraphs) {
            Map<String, String> facts = new HashMap<>();
            facts.put("title", paper.title());
            facts.put("number", numbered());
            facts.put("issuedOn", day.toString());
            facts.put("validUntil", validUntil().map(LocalDate::toString).orElse(""));
            facts.put("station", station);
            for (int place = 1; place <= paragraphs.size(); place++) {
                facts.put("text." + place, paragraphs.get(place - 1));
            }
            return facts;
        }

        private Optional<LocalDate> validUntil() {
            return paper.validDays() == 0 ? Optional.empty() : Optional.of(day.plusDays(paper.validDays()));
        }

        private String numbered() {
            String own = station.replaceFirst(ABOVE, "");
            String brief = own.endsWith(STATION) && own.length() > STATION.length()
                    ? own.substring(0, own.length() - STATION.length())
                    : own;
            return "%s%s〔%d〕%d号".formatted(brief, paper.series(), day.getYear(), number);
        }
    }
}
