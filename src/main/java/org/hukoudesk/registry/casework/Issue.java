package org.hukoudesk.registry.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.store.population.OrganRow;

/// One document as an office gives it out: 八角井户证〔2026〕1号.
///
/// @param office name of who gives it out
/// @param validDays as in a [org.hukoudesk.domain.service.PaperText]
record Issue(String title, String series, int validDays, String office, LocalDate day, long number) {

    private static final String STATION = "派出所";

    /// What stands before a station's own name: 重庆市公安局渝北区分局.
    private static final String ABOVE = "^.*(公安局|分局)(?=.+派出所$)";

    /// The next number of a series that an office gives in this year.
    static long next(Turn turn, OrganCode office, String series) {
        return turn.tx()
                .numbers()
                .next(
                        office.county(),
                        "%s-%s-%d".formatted(office.text(), series, turn.day().getYear()));
    }

    static String officeOf(Turn turn, OrganCode organ) {
        return turn.tx().organs().byCode(organ.text()).map(OrganRow::name).orElse(organ.text());
    }

    /// As the braces of a wording name it.
    Map<String, String> spoken() {
        Map<String, String> spoken = new HashMap<>();
        spoken.put("station", office);
        spoken.put("today", ChinaTime.printed(day));
        spoken.put("number", numbered());
        validUntil().ifPresent(last -> spoken.put("validUntil", ChinaTime.printed(last)));
        return spoken;
    }

    /// As the result of the case tells it: dates ISO, paragraphs by `text.` and their place from 1.
    Map<String, String> facts(List<String> paragraphs) {
        Map<String, String> facts = new HashMap<>();
        facts.put("title", title);
        facts.put("number", numbered());
        facts.put("issuedOn", day.toString());
        facts.put("validUntil", validUntil().map(LocalDate::toString).orElse(""));
        facts.put("station", office);
        for (int place = 1; place <= paragraphs.size(); place++) {
            facts.put("text." + place, paragraphs.get(place - 1));
        }
        return facts;
    }

    private Optional<LocalDate> validUntil() {
        return validDays == 0 ? Optional.empty() : Optional.of(day.plusDays(validDays));
    }

    private String numbered() {
        String own = office.replaceFirst(ABOVE, "");
        String brief = own.endsWith(STATION) && own.length() > STATION.length()
                ? own.substring(0, own.length() - STATION.length())
                : own;
        return "%s%s〔%d〕%d号".formatted(brief, series, day.getYear(), number);
    }
}
