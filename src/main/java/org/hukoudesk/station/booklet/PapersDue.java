package org.hukoudesk.station.booklet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.person.PersonName;

/// What an executed case puts on paper. A line that is to be appended to a page is printed by printing that page anew
/// and voiding the old one (domain reference §2.3).
///
/// @param homes booklets that get pages, in the order of the result
/// @param marks what is done by hand
/// @param document key of the page of the document the case was made into, or of the letter that tells where it stands
public record PapersDue(List<HomePages> homes, List<HandMark> marks, Optional<String> document) {

    /// Of a case that was not executed, or by a migration.
    public static final PapersDue NONE = new PapersDue(List.of(), List.of(), Optional.empty());

    private static final String DOCUMENT = "document/1";
    private static final String LETTER = "letter/";

    public PapersDue {
        homes = List.copyOf(homes);
        marks = List.copyOf(marks);
    }

    /// Pages of one booklet.
    ///
    /// @param household id
    /// @param front whether its home page is among them
    /// @param persons ids of whose pages are, each once
    public record HomePages(String household, boolean front, List<String> persons) {

        public HomePages {
            persons = List.copyOf(persons);
        }
    }

    /// @param origin the household as the case has it on file, where those who left still have a name
    public static PapersDue of(CaseResult result, HouseholdSnapshot origin) {
        Map<String, Set<String>> pages = new LinkedHashMap<>();
        Set<String> fronts = new LinkedHashSet<>();
        List<HandMark> marks = new ArrayList<>();
        for (CaseResult.Entry entry : result.entries()) {
            switch (entry.kind()) {
                case "HOME_PAGE", "ADDRESS_LINE" -> {
                    fronts.add(entry.household());
                    pages.putIfAbsent(entry.household(), new LinkedHashSet<>());
                }
                case "MEMBER_PAGE", "CHANGE_LINE" -> {
                    pages.computeIfAbsent(entry.household(), _ -> new LinkedHashSet<>())
                            .add(entry.person());
                    idCard(entry, origin).filter(mark -> !marks.contains(mark)).ifPresent(marks::add);
                }
                case "STAMP" ->
                    marks.add(new HandMark(HandMark.Kind.valueOf(entry.what()), masked(origin, entry.person())));
                case "COLLECTED" -> marks.add(new HandMark(HandMark.Kind.COLLECTED, ""));
                default -> throw new IllegalArgumentException("no entry of a booklet is called " + entry.kind());
            }
        }
        List<HomePages> homes = pages.entrySet().stream()
                .map(home -> new HomePages(home.getKey(), fronts.contains(home.getKey()), List.copyOf(home.getValue())))
                .toList();
        return new PapersDue(homes, marks, document(result.facts()));
    }

    private static Optional<HandMark> idCard(CaseResult.Entry entry, HouseholdSnapshot origin) {
        return Arrays.stream(Item.values())
                .filter(item -> item.isKey() && item.name().equals(entry.what()))
                .findFirst()
                .map(_ -> new HandMark(HandMark.Kind.ID_CARD, masked(origin, entry.person())));
    }

    /// A case can get several letters, so each has a key of its own.
    private static Optional<String> document(Map<String, String> facts) {
        if (!facts.containsKey("number")) {
            return Optional.empty();
        }
        return Optional.of(
                facts.containsKey("letter") ? LETTER + facts.get("letter") + "-" + facts.get("count") : DOCUMENT);
    }

    /// Whether a key is that of a letter's page.
    public static boolean isLetter(String pageKey) {
        return pageKey.startsWith(LETTER);
    }

    /// Name of the letter's kind, as the key of its page has it.
    public static String letterOf(String pageKey) {
        return pageKey.substring(LETTER.length(), pageKey.lastIndexOf('-'));
    }

    private static String masked(HouseholdSnapshot origin, String person) {
        return origin.members().stream()
                .filter(member -> member.personId().equals(person))
                .map(member -> new PersonName(member.who().name()).masked())
                .findFirst()
                .orElse("");
    }

    /// Whether a case was executed and nothing of it has to be printed: it can be handed over at once.
    public static boolean isPaperless(CaseSnapshot told, PapersDue due) {
        return told.stage().equals(CaseStage.EXECUTED.name())
                && due.homes().isEmpty()
                && due.document().isEmpty();
    }
}
