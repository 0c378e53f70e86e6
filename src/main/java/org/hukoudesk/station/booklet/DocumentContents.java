package org.hukoudesk.station.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.document.certificate.Certificate;

/// Reads the document a case was made into from its result: what the registry worded is printed as it is.
final class DocumentContents {

    private DocumentContents() {}

    /// @param officer name of who hands it out
    static Certificate of(CaseSnapshot executed, String officer) {
        Map<String, String> facts = executed.course().result().facts();
        List<String> paragraphs = new ArrayList<>();
        for (int place = 1; facts.containsKey("text." + place); place++) {
            paragraphs.add(text(facts, "text." + place));
        }
        Optional<LocalDate> validUntil = Optional.of(text(facts, "validUntil"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
        return new Certificate(
                executed.caseNo(),
                text(facts, "title"),
                text(facts, "number"),
                paragraphs,
                validUntil,
                new Certificate.Issue(text(facts, "station"), LocalDate.parse(text(facts, "issuedOn")), officer));
    }

    private static String text(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "");
    }
}
