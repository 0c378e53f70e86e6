package org.hukoudesk.station.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.PersonList;

/// Builds the input of one form field from its type. What is typed goes out as the answer's text, whatever it is worth:
/// the review judges it.
final class FormInputs {

    private final FormPane.Named persons;
    private final Function<String, CodeTable> tables;
    private final String language;

    /// @param tables by id
    FormInputs(FormPane.Named persons, Function<String, CodeTable> tables, String language) {
        this.persons = persons;
        this.tables = tables;
        this.language = language;
    }

    Node input(FormField field, String answer, Consumer<String> changed) {
        String label = field.label().in(language);
        return switch (field.type()) {
            case FieldType.Text _,
                    FieldType.Phone _,
                    FieldType.Household _,
                    FieldType.Address _,
                    FieldType.WholeNumber _ -> text(label, answer, changed);
            case FieldType.Code(String table) -> new WordsCombo(label, coded(table), answer, changed);
            case FieldType.Choice(var options) -> new WordsCombo(label, options(options), answer, changed);
            case FieldType.Person(boolean struckOff) ->
                new WordsCombo(label, struckOff ? persons.struckOff() : persons.registered(), answer, changed);
            case FieldType.Persons(String table) -> persons(new Listed(field.key(), coded(table)), answer, changed);
            case FieldType.Date _ -> date(label, answer, changed);
            case FieldType.Flag _ -> flag(label, answer, changed);
        };
    }

    private static TextField text(String label, String answer, Consumer<String> changed) {
        var field = new TextField(answer);
        field.setAccessibleText(label);
        field.textProperty().subscribe((_, now) -> changed.accept(now));
        return field;
    }

    private static DatePicker date(String label, String answer, Consumer<String> changed) {
        var picker = new DatePicker();
        picker.setAccessibleText(label);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.getEditor().setText(answer);
        picker.setConverter(new IsoDays());
        picker.setValue(picker.getConverter().fromString(answer));
        picker.getEditor().textProperty().subscribe((_, now) -> changed.accept(now));
        return picker;
    }

    private static CheckBox flag(String label, String answer, Consumer<String> changed) {
        var box = new CheckBox(label);
        box.setSelected(answer.equals("true"));
        box.selectedProperty().subscribe((_, now) -> changed.accept(now.toString()));
        return box;
    }

    /// A list of persons of the form, and what each of them can be to the head.
    private record Listed(String field, Map<String, String> relations) {}

    private Node persons(Listed list, String answer, Consumer<String> changed) {
        Map<String, String> relations = PersonList.parse(answer).stream()
                .flatMap(named -> named.entries().stream())
                .collect(Collectors.toMap(
                        PersonList.Entry::person, PersonList.Entry::relation, (first, _) -> first, LinkedHashMap::new));
        var rows = new VBox();
        rows.getStyleClass().add("hk-persons");
        List<PersonRow> all = new ArrayList<>();
        Runnable told = () -> changed.accept(answer(all));
        persons.registered().forEach((key, name) -> {
            var row = new PersonRow(list, key, name, relations, told);
            all.add(row);
            rows.getChildren().add(row.line);
        });
        return rows;
    }

    private static String answer(List<PersonRow> rows) {
        return new PersonList(rows.stream()
                        .filter(row -> row.comes.isSelected())
                        .map(row -> new PersonList.Entry(row.key, row.relation))
                        .toList())
                .toAnswer();
    }

    /// One person of a list: whether they belong to it, and their relation to the head.
    private static final class PersonRow {

        private final String key;
        private final CheckBox comes;
        private final HBox line;
        private String relation;

        PersonRow(Listed list, String key, String name, Map<String, String> relations, Runnable told) {
            this.key = key;
            this.relation = relations.getOrDefault(key, "");
            comes = new CheckBox(name);
            comes.setId(list.field() + "-" + key);
            comes.setSelected(relations.containsKey(key));
            var combo = new WordsCombo(name, list.relations(), relation, code -> {
                relation = code;
                told.run();
            });
            combo.setId(list.field() + "-" + key + "-relation");
            combo.setPrefWidth(RELATION_WIDTH);
            combo.setMinWidth(Region.USE_PREF_SIZE);
            combo.disableProperty().bind(comes.selectedProperty().not());
            comes.selectedProperty().subscribe((_, _) -> told.run());
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(comes, gap, combo);
            line.getStyleClass().add("hk-person-row");
        }

        /// Pixels: the longest relation of GB/T 4761 with its code.
        private static final double RELATION_WIDTH = 220;
    }

    private Map<String, String> coded(String table) {
        Map<String, String> words = new LinkedHashMap<>();
        tables.apply(table).entries().forEach((code, text) -> words.put(code, code + "  " + text));
        return words;
    }

    private Map<String, String> options(List<FieldType.Option> options) {
        Map<String, String> words = new LinkedHashMap<>();
        options.forEach(option -> words.put(option.key(), option.label().in(language)));
        return words;
    }

    /// Days as ISO text; anything else stays in the field for the review to say what is wrong with it.
    private static final class IsoDays extends StringConverter<LocalDate> {

        @Override
        public String toString(@org.jspecify.annotations.Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @org.jspecify.annotations.Nullable LocalDate fromString(String text) {
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                return null;
            }
        }
    }
}
