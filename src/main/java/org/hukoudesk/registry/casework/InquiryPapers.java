package org.hukoudesk.registry.casework;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.CaseEffect.Wish;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.registry.Inquiry;

/// Words the paper an answer of the platform goes out on: the item's own where nothing is on record, a letter of the
/// catalogue where something is.
public final class InquiryPapers {

    private final Catalogue catalogue;
    private final StationDocuments documents;
    private final CaseLetters letters;

    public InquiryPapers(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.documents = StationDocuments.ofEveryRegister(
                (table, code) -> catalogue.table(table).flatMap(found -> found.text(code)));
        this.letters = new CaseLetters(catalogue);
    }

    /// Why the item's paper could not be worded, told at intake; an answer must not wait for it.
    Optional<Outcome> barred(Turn turn, Wish wish) {
        return wish.item()
                .act()
                .paper()
                .flatMap(paper -> documents.of(turn, wish, paper, 0) instanceof Brought.Nothing(Outcome why)
                        ? Optional.of(why)
                        : Optional.empty());
    }

    /// What is known of the answer and of its paper.
    ///
    /// @param turn of the office that took the case in
    Map<String, String> facts(Turn turn, ServiceCase found, Inquiry asked, Disposition disposition) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "disposition",
                disposition.name(),
                "paper",
                asked.kind().paperFor(disposition).name()));
        wish(found)
                .ifPresent(wish -> facts.putAll(
                        disposition == Disposition.NONE ? own(turn, wish) : letter(turn, found, wish, asked)));
        return facts;
    }

    private Map<String, String> own(Turn turn, Wish wish) {
        Optional<PaperText> paper = wish.item().act().paper();
        if (paper.isEmpty()) {
            return Map.of();
        }
        long number = StationDocuments.number(turn, wish, paper.get());
        return switch (documents.of(turn, wish, paper.get(), number)) {
            case Brought.Paper(var result) -> result.facts();
            case Brought.Nothing(Outcome why) ->
                throw new IllegalStateException("what was worded at intake cannot be worded any more: " + why);
        };
    }

    private Map<String, String> letter(Turn turn, ServiceCase found, Wish wish, Inquiry asked) {
        LetterText.Kind kind = switch (asked.kind()) {
            case UNIT -> LetterText.Kind.UNIT_RECORD_LETTER;
            case RECHECK -> LetterText.Kind.RECHECK_OPINION;
            case INDIVIDUAL, PROXY -> LetterText.Kind.NON_ISSUANCE_NOTICE;
        };
        Inquiry.Subject subject = asked.subject();
        var said = Map.of(
                "purpose",
                subject.purpose(),
                "person",
                subject.name().full(),
                "citizenId",
                subject.citizenId().full(),
                "unitName",
                wish.answers().getOrDefault("unitName", ""),
                Recheck.EARLIER,
                wish.answers().getOrDefault(Recheck.EARLIER, ""));
        return letters.facts(turn, found, wish.item(), new CaseLetters.Letter(kind, said))
                .orElseGet(Map::of);
    }

    private Optional<Wish> wish(ServiceCase found) {
        Intake intake = found.intake();
        CaseNo caseNo = found.caseNo();
        Optional<ServiceItem> item =
                catalogue.item(intake.itemKey(), intake.organ().province());
        return item.flatMap(it -> Json.read(intake.file(), CaseFile.class)
                .map(file -> new Wish(caseNo, intake.organ(), intake.acceptor(), it, file, file.answers())));
    }
}
