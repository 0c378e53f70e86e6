package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.hukoudesk.domain.service.Bilingual;
import org.hukoudesk.domain.service.Condition;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;

/// Reads one form field of an item that has the shape of the schema.
final class FieldReader {

    private final ItemTrouble trouble;
    private final Supplier<Expressions> expressions;
    private final boolean late;

    /// @param late expressions are compiled when first asked, not now: they are known to be sound, and most of an
    ///     hour at the counter needs few of them
    FieldReader(ItemTrouble trouble, Supplier<Expressions> expressions, boolean late) {
        this.trouble = trouble;
        this.expressions = expressions;
        this.late = late;
    }

    static FieldType type(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "text" -> new FieldType.Text(field.path("longest").asInt());
            case "code" -> new FieldType.Code(field.path("table").asText());
            case "date" -> new FieldType.Date();
            case "phone" -> new FieldType.Phone();
            case "person" -> new FieldType.Person(field.path("struckOff").asBoolean());
            case "persons" -> new FieldType.Persons(field.path("table").asText());
            case "household" -> new FieldType.Household();
            case "address" -> new FieldType.Address(field.path("ownDivision").asBoolean());
            case "choice" ->
                new FieldType.Choice(field.path("options")
                        .valueStream()
                        .map(option -> new FieldType.Option(option.path("key").asText(), wording(option.path("label"))))
                        .toList());
            case "number" ->
                new FieldType.WholeNumber(
                        field.path("least").asLong(), field.path("most").asLong());
            case "flag" -> new FieldType.Flag();
            default -> throw new CatalogueException("The schema knows a field type the reader does not");
        };
    }

    static Bilingual wording(JsonNode node) {
        return new Bilingual(node.path("zh").asText(), node.path("en").asText());
    }

    FormField field(JsonNode field) {
        return new FormField(
                field.path("key").asText(),
                wording(field.path("label")),
                type(field),
                new FormField.Presence(field.path("required").asBoolean(), condition(field.path("visibleWhen"))),
                checks(field.path("checks")),
                prefill(field),
                wording(field.path("hint")));
    }

    /// An absent condition holds always.
    Condition condition(JsonNode text) {
        if (text.isMissingNode()) {
            return Condition.ALWAYS;
        }
        String expression = text.asText();
        return late
                ? facts -> expressions
                        .get()
                        .condition(expression, FieldReader::notSound)
                        .holds(facts)
                : expressions.get().condition(expression, words -> trouble.inExpression(text, words));
    }

    private List<FormField.Check> checks(JsonNode checks) {
        return checks.valueStream()
                .map(check -> new FormField.Check(
                        condition(check.path("holds")), wording(check.path("message")), count(check.path("n"))))
                .toList();
    }

    private Condition.Count count(JsonNode text) {
        if (text.isMissingNode()) {
            return Condition.Count.ZERO;
        }
        String expression = text.asText();
        return late
                ? facts -> expressions
                        .get()
                        .count(expression, FieldReader::notSound)
                        .of(facts)
                : expressions.get().count(expression, words -> trouble.inExpression(text, words));
    }

    private static void notSound(String words) {
        throw new CatalogueException("A bundled expression does not compile: " + words);
    }

    private static FormField.Prefill prefill(JsonNode field) {
        if (field.has("default")) {
            return new FormField.Prefill.Value(field.path("default").asText());
        }
        return FormField.Prefill.Source.of(field.path("prefill").asText())
                .<FormField.Prefill>map(FormField.Prefill.From::new)
                .orElseGet(FormField.Prefill.None::new);
    }
}
