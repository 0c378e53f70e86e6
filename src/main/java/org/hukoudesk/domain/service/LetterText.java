package org.hukoudesk.domain.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The wording of a letter that tells a citizen what became of a case, whatever its item. Chinese only, since it is
/// printed. Braces name facts as in a [PaperText]; a paragraph that names something nobody said is left out.
///
/// @param title such as 不予办理决定书
/// @param series short name in the letter's number, such as 不办
public record LetterText(Kind kind, String title, String series, List<Paragraph> paragraphs) {

    /// Facts of every letter: to whom, about which service and case, from which office, on which day, its number.
    private static final List<String> OF_EVERY = List.of("applicant", "item", "caseNo", "station", "today", "number");

    public LetterText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// What letters there are (domain reference §4.0, §4.10, §5.8), with the facts each may name besides.
    public enum Kind {
        /// 一次性告知单: everything that is missing, at once.
        ONE_TIME_NOTICE,
        /// 不予受理通知书.
        REFUSAL_TO_ACCEPT,
        /// 不予办理决定书.
        REFUSAL_DECISION,
        /// 不予出具无犯罪记录证明通知书.
        NON_ISSUANCE_NOTICE,
        /// 犯罪记录查询结果告知函, where there is a record.
        UNIT_RECORD_LETTER,
        /// 复查意见书, where the answer stays what it was.
        RECHECK_OPINION;

        /// As the catalogue names it, which is its file's name too.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> ofKey(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }

        /// What braces outside lists may name.
        public List<String> facts() {
            List<String> own = switch (this) {
                case ONE_TIME_NOTICE -> List.of("until", "clock");
                case REFUSAL_TO_ACCEPT -> List.of("reason", "remedy");
                case REFUSAL_DECISION -> List.of("reason");
                case RECHECK_OPINION -> List.of("earlierCase", "purpose", "person", "citizenId");
                case NON_ISSUANCE_NOTICE, UNIT_RECORD_LETTER -> List.of("purpose", "person", "citizenId", "unitName");
            };
            return Stream.concat(OF_EVERY.stream(), own.stream()).toList();
        }
    }

    /// @param list name of the list for each of whose entries it is written; empty for once
    public record Paragraph(String list, String text) {

        /// The one list there is, of a one-time notice: each material or field with its place from 1.
        public static final String ASKED = "asked";

        /// What braces may name in a paragraph for each of what is asked for.
        public static final List<String> OF_ASKED =
                List.of("place", "about", "problem", "requirement", "basis", "deferrable");
    }

    /// @param said facts by name; an empty one counts as not said
    /// @param asked facts of each entry of the list; here an empty one leaves a gap and no more
    public List<String> worded(Map<String, String> said, List<Map<String, String>> asked) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.list().isEmpty()
                        ? once(paragraph.text(), said).stream()
                        : asked.stream()
                                .map(entry ->
                                        PaperFacts.filled(paragraph.text(), name -> entry.getOrDefault(name, ""))))
                .toList();
    }

    private static Optional<String> once(String text, Map<String, String> said) {
        boolean all = PaperFacts.named(text).stream()
                .noneMatch(name -> said.getOrDefault(name, "").isEmpty());
        return all ? Optional.of(PaperFacts.filled(text, name -> said.getOrDefault(name, ""))) : Optional.empty();
    }
}
