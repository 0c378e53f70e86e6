package org.hukoudesk.domain.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hukoudesk.domain.code.ChinaTime;

/// Words the document of one case: the paragraphs of a [PaperText] that hold of its answers, their braces filled.
/// Answers are said in words, persons as the register knows them.
public final class PaperWords {

    private final ServiceItem item;
    private final Map<String, String> answers;
    private final Codes codes;

    /// @param answers those of visible fields, by field key
    public PaperWords(ServiceItem item, Map<String, String> answers, Codes codes) {
        this.item = item;
        this.answers = Map.copyOf(answers);
        this.codes = codes;
    }

    /// Printed words of codes.
    @FunctionalInterface
    public interface Codes {

        /// Empty when the table has no such code, or there is no such table.
        Optional<String> text(String table, String code);
    }

    /// What is said besides the answers.
    ///
    /// @param document facts of the document by name, such as `number`
    /// @param persons facts of each person the answers name, by the key of the person
    public record Known(Map<String, String> document, Map<String, Map<String, String>> persons) {

        public Known {
            document = Map.copyOf(document);
            persons = Map.copyOf(persons);
        }
    }

    public sealed interface Wording {

        record Worded(List<String> paragraphs) implements Wording {

            public Worded {
                paragraphs = List.copyOf(paragraphs);
            }
        }

        /// @param names what stands in braces and is not known, in order, each once
        record Unfilled(List<String> names) implements Wording {

            public Unfilled {
                names = List.copyOf(names);
            }
        }
    }

    /// @param today in the legal zone, for conditions on dates
    public Wording of(PaperText paper, Known known, LocalDate today) {
        Map<String, Object> facts = facts(today);
        List<String> missing = new ArrayList<>();
        List<String> paragraphs = paper.paragraphs().stream()
                .filter(paragraph -> paragraph.when().holds(facts))
                .map(paragraph -> filled(paragraph.text(), known, missing))
                .toList();
        return missing.isEmpty()
                ? new Wording.Worded(paragraphs)
                : new Wording.Unfilled(missing.stream().distinct().toList());
    }

    private Map<String, Object> facts(LocalDate today) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("today", today.toString());
        item.fields().forEach(field -> facts.put(field.key(), AnswerForm.fact(field.type(), answer(field.key()))));
        return facts;
    }

    private String answer(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    private String filled(String text, Known known, List<String> missing) {
        return PaperFacts.filled(text, name -> {
            String said = said(name, known);
            if (said.isEmpty()) {
                missing.add(name);
            }
            return said;
        });
    }

    /// Empty when nothing is known under the name.
    private String said(String name, Known known) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            return factOf(answer(name.substring(0, dot)), name.substring(dot + 1), known);
        }
        String ofDocument = known.document().getOrDefault(name, "");
        return ofDocument.isEmpty()
                ? item.field(name)
                        .map(field -> inWords(field.type(), answer(name), known))
                        .orElse("")
                : ofDocument;
    }

    private static String factOf(String person, String fact, Known known) {
        return known.persons().getOrDefault(person, Map.of()).getOrDefault(fact, "");
    }

    private String inWords(FieldType type, String answer, Known known) {
        if (answer.isEmpty()) {
            return "";
        }
        return switch (type) {
            case FieldType.Code(String table) -> codes.text(table, answer).orElse("");
            case FieldType.Choice(List<FieldType.Option> options) ->
                options.stream()
                        .filter(option -> option.key().equals(answer))
                        .map(option -> option.label().zh())
                        .findFirst()
                        .orElse("");
            case FieldType.Date _ -> day(answer);
            case FieldType.Flag _ -> answer.equals("true") ? "是" : "否";
            case FieldType.Person _ -> factOf(answer, "name", known);
            case FieldType.Persons _ -> names(answer, known);
            case FieldType.Text _,
                    FieldType.Phone _,
                    FieldType.Household _,
                    FieldType.Address _,
                    FieldType.WholeNumber _ -> answer;
        };
    }

    private static String day(String answer) {
        try {
            return ChinaTime.printed(LocalDate.parse(answer));
        } catch (DateTimeException _) {
            return ""; // no day, so nothing can be said; the caller hears which name was not filled
        }
    }

    /// Nothing at all when one of them is not known: a list must not lose somebody.
    private static String names(String answer, Known known) {
        List<String> names = PersonList.parse(answer).map(PersonList::entries).orElse(List.of()).stream()
                .map(entry -> factOf(entry.person(), "name", known))
                .toList();
        return names.contains("") ? "" : names.stream().collect(Collectors.joining("、"));
    }
}
