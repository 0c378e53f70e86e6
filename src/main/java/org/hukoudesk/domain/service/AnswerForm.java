package org.hukoudesk.domain.service;

import static org.hukoudesk.domain.service.Gap.Malformation.ILLEGIBLE;
import static org.hukoudesk.domain.service.Gap.Malformation.NOT_A_DATE;
import static org.hukoudesk.domain.service.Gap.Malformation.NOT_A_FLAG;
import static org.hukoudesk.domain.service.Gap.Malformation.NOT_A_NUMBER;
import static org.hukoudesk.domain.service.Gap.Malformation.NOT_A_PERSON_LIST;
import static org.hukoudesk.domain.service.Gap.Malformation.OUT_OF_RANGE;
import static org.hukoudesk.domain.service.Gap.Malformation.PERSON_TWICE;
import static org.hukoudesk.domain.service.Gap.Malformation.RELATION_MISSING;
import static org.hukoudesk.domain.service.Gap.Malformation.TOO_LONG;
import static org.hukoudesk.domain.service.Gap.Malformation.UNKNOWN_CHOICE;
import static org.hukoudesk.domain.service.Gap.Malformation.UNKNOWN_CODE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.Legible;
import org.hukoudesk.domain.service.Gap.Malformation;

/// The text of an answer against the type of its field.
final class AnswerForm {

    /// Longest identifier or address line kept with a case; a booklet's address line prints far fewer.
    private static final int LONGEST_LINE = 200;

    private final Map<String, CodeTable> tables;

    AnswerForm(Map<String, CodeTable> tables) {
        this.tables = Map.copyOf(tables);
    }

    /// The value an expression sees; an answer that is missing or malformed is the empty value of its type.
    static Object fact(FieldType type, String answer) {
        return switch (type) {
            case FieldType.Flag _ -> answer.equals("true");
            case FieldType.WholeNumber _ -> isNumber(answer) ? Long.parseLong(answer) : 0L;
            case FieldType.Persons _ ->
                PersonList.parse(answer).map(PersonList::asFacts).orElse(List.of());
            case FieldType.Text _,
                    FieldType.Code _,
                    FieldType.Date _,
                    FieldType.Phone _,
                    FieldType.Person _,
                    FieldType.Household _,
                    FieldType.Address _,
                    FieldType.Choice _ -> answer;
        };
    }

    /// Whether a required field of this type has no answer yet.
    static boolean isUnanswered(FieldType type, String answer) {
        return answer.isEmpty() || (type instanceof FieldType.Flag && answer.equals("false"));
    }

    Optional<Malformation> malformation(FieldType type, String answer) {
        return Legible.is(answer) ? misfit(type, answer) : Optional.of(ILLEGIBLE);
    }

    private Optional<Malformation> misfit(FieldType type, String answer) {
        return switch (type) {
            case FieldType.Text(int longest) -> unless(length(answer) <= longest, TOO_LONG);
            case FieldType.Code(String table) -> unless(isKnown(table, answer), UNKNOWN_CODE);
            case FieldType.Date _ -> unless(isDate(answer), NOT_A_DATE);
            case FieldType.Phone _, FieldType.Person _, FieldType.Household _, FieldType.Address _ ->
                unless(length(answer) <= LONGEST_LINE, TOO_LONG);
            case FieldType.Persons(String table) -> persons(table, answer);
            case FieldType.Choice(List<FieldType.Option> options) ->
                unless(options.stream().anyMatch(option -> option.key().equals(answer)), UNKNOWN_CHOICE);
            case FieldType.WholeNumber(long least, long most) -> number(least, most, answer);
            case FieldType.Flag _ -> unless(answer.equals("true") || answer.equals("false"), NOT_A_FLAG);
        };
    }

    private Optional<Malformation> persons(String table, String answer) {
        Optional<PersonList> list = PersonList.parse(answer);
        if (list.isEmpty()) {
            return Optional.of(NOT_A_PERSON_LIST);
        }
        if (list.get().hasRepeats()) {
            return Optional.of(PERSON_TWICE);
        }
        for (PersonList.Entry entry : list.get().entries()) {
            if (entry.relation().isEmpty()) {
                return Optional.of(RELATION_MISSING);
            }
            if (!isKnown(table, entry.relation())) {
                return Optional.of(UNKNOWN_CODE);
            }
        }
        return Optional.empty();
    }

    private static Optional<Malformation> number(long least, long most, String answer) {
        if (!isNumber(answer)) {
            return Optional.of(NOT_A_NUMBER);
        }
        long value = Long.parseLong(answer);
        return unless(least <= value && value <= most, OUT_OF_RANGE);
    }

    private boolean isKnown(String table, String code) {
        return Optional.ofNullable(tables.get(table))
                .filter(found -> found.contains(code))
                .isPresent();
    }

    /// Fifteen digits are safely within a `long`.
    private static boolean isNumber(String answer) {
        return answer.matches("-?[0-9]{1,15}");
    }

    private static boolean isDate(String answer) {
        try {
            return answer.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    && LocalDate.parse(answer).getYear() > 0;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static int length(String answer) {
        return answer.codePointCount(0, answer.length());
    }

    private static Optional<Malformation> unless(boolean fine, Malformation malformation) {
        return fine ? Optional.empty() : Optional.of(malformation);
    }
}
