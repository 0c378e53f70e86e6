package org.hukoudesk.registry.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Json;

/// Writes the letters that tell a citizen where a case stands, in the words of the catalogue and under a number of the
/// office that writes: 新牌坊不受〔2026〕1号.
final class CaseLetters {

    private final Catalogue catalogue;

    CaseLetters(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What a letter says besides what every letter does.
    ///
    /// @param said facts by name, as the kind of letter knows them
    /// @param asked the entries of a one-time notice
    record Letter(LetterText.Kind kind, Map<String, String> said, List<Map<String, String>> asked) {

        Letter {
            said = Map.copyOf(said);
            asked = List.copyOf(asked);
        }

        Letter(LetterText.Kind kind, Map<String, String> said) {
            this(kind, said, List.of());
        }
    }

    /// Keeps the letter with the case, from which the window prints it. Where the catalogue words no such letter there
    /// is none.
    void write(Turn turn, ServiceCase found, ServiceItem item, Letter letter) {
        facts(turn, found, item, letter)
                .map(facts -> new CaseResult("", List.of(), List.of(), facts))
                .ifPresent(result -> found.lettered(Json.text(result)));
    }

    /// The letter as the result of a case tells it; its kind and its count in the series make the key of its page.
    Optional<Map<String, String>> facts(Turn turn, ServiceCase found, ServiceItem item, Letter letter) {
        return catalogue.letter(letter.kind()).map(text -> {
            OrganCode office = turn.officer().organ();
            long count = Issue.next(turn, office, text.series());
            var issue = new Issue(text.title(), text.series(), 0, Issue.officeOf(turn, office), turn.day(), count);
            Map<String, String> said = new HashMap<>(letter.said());
            said.putAll(issue.spoken());
            said.put("applicant", applicant(found));
            said.put("item", item.name().zh());
            said.put("caseNo", found.caseNo().text());
            Map<String, String> facts = issue.facts(text.worded(said, letter.asked()));
            facts.put("letter", letter.kind().name());
            facts.put("count", Long.toString(count));
            return facts;
        });
    }

    private static String applicant(ServiceCase found) {
        return Json.read(found.intake().file(), CaseFile.class)
                .map(CaseFile::applicantName)
                .orElse("");
    }
}
