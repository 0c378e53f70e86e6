package org.hukoudesk.station.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.station.shell.Message;

/// The answers to the form as a person reads them: labels for keys, words for codes, names for persons.
final class ReviewAnswers {

    record Answer(String label, Message value) {}

    private final CaseFile file;
    private final BinaryOperator<String> codes;
    private final String language;
    private final Map<String, String> persons = new LinkedHashMap<>();

    /// @param codes words of a code: first the id of its table, then the code
    /// @param language of labels, ISO 639
    ReviewAnswers(CaseFile file, BinaryOperator<String> codes, String language) {
        this.file = file;
        this.codes = codes;
        this.language = language;
        file.move().movers().forEach(mover -> persons.put(mover.personId(), mover.name()));
        file.origin()
                .members()
                .forEach(member -> persons.put(member.personId(), member.who().name()));
    }

    /// What was answered of these fields, in their order.
    List<Answer> to(List<FormField> fields) {
        return fields.stream()
                .filter(field -> !answer(field).isBlank())
                .map(field -> new Answer(field.label().in(language), value(field)))
                .toList();
    }

    /// What was answered; nothing when the field is empty.
    Message of(FormField field) {
        return answer(field).isBlank() ? Message.NONE : value(field);
    }

    private String answer(FormField field) {
        return file.answers().getOrDefault(field.key(), "");
    }

    private Message value(FormField field) {
        String answer = answer(field);
        return switch (field.type()) {
            case FieldType.Text _,
                    FieldType.Phone _,
                    FieldType.Household _,
                    FieldType.Address _,
                    FieldType.WholeNumber _,
                    FieldType.Date _ -> words(answer);
            case FieldType.Code(String table) -> words(codes.apply(table, answer));
            case FieldType.Choice(var options) -> words(option(options, answer));
            case FieldType.Person _ -> words(name(answer));
            case FieldType.Persons(String table) -> words(persons(table, answer));
            case FieldType.Flag _ -> Message.of(answer.equals("true") ? "review.flag.yes" : "review.flag.no");
        };
    }

    private String option(List<FieldType.Option> options, String answer) {
        Function<FieldType.Option, String> label = option -> option.label().in(language);
        return options.stream()
                .filter(option -> option.key().equals(answer))
                .map(label)
                .findFirst()
                .orElse(answer);
    }

    private String persons(String table, String answer) {
        Optional<PersonList> list = PersonList.parse(answer);
        return list.map(PersonList::entries)
                .map(entries -> entries.stream()
                        .map(entry -> name(entry.person()) + " " + codes.apply(table, entry.relation()))
                        .collect(Collectors.joining(" · ")))
                .orElse(answer);
    }

    private String name(String person) {
        return persons.getOrDefault(person, person);
    }

    private static Message words(String text) {
        return Message.of("review.plain", text);
    }
}
