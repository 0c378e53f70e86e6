package org.hukoudesk.station.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.ServiceItem;

/// The form of a service item, built from its fields alone. Only the fields that matter now are there; a field that
/// fails says why under itself, when typing pauses.
public final class FormPane extends VBox {

    /// What the fields may offer: persons of the case, code tables by id, and the language of the labels (ISO 639).
    public record Offer(Named persons, Function<String, CodeTable> tables, String language) {}

    /// Names by key, of those registered in the household and of those who were struck off there.
    public record Named(Map<String, String> registered, Map<String, String> struckOff) {}

    /// Somebody typing eleven digits need not be told after the first that ten are to come.
    private static final Duration PAUSE = Duration.millis(700);

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, VBox> groups = new HashMap<>();

    public FormPane() {
        getStyleClass().add("hk-form-pane");
    }

    /// Builds all fields anew.
    ///
    /// @param changed told the field's key and its answer at every change by the officer
    public void show(
            List<ServiceItem.Group> titled,
            Map<String, String> answers,
            Offer offer,
            BiConsumer<String, String> changed) {
        rows.clear();
        groups.clear();
        getChildren().clear();
        var inputs = new FormInputs(offer.persons(), offer.tables(), offer.language());
        for (ServiceItem.Group group : titled) {
            var title = new Label(group.title().in(offer.language()));
            title.getStyleClass().add("hk-strong");
            var box = new VBox(title);
            box.getStyleClass().add("hk-form-group");
            for (FormField field : group.fields()) {
                String answer = answers.getOrDefault(field.key(), "");
                Node input = inputs.input(field, answer, text -> changed.accept(field.key(), text));
                input.setId("field-" + field.key());
                var row = new Row(field, input, offer.language());
                rows.put(field.key(), row);
                box.getChildren().add(row.box);
            }
            groups.put(group.key(), box);
            getChildren().add(box);
        }
    }

    /// Shows the fields that matter and says what is wrong with which.
    ///
    /// @param problem words for a field's key; empty where nothing is to be said
    public void review(List<ServiceItem.Group> titled, FormReview review, Function<String, String> problem) {
        rows.forEach((key, row) -> {
            row.appear(review.isVisible(key));
            row.say(problem.apply(key));
        });
        for (ServiceItem.Group group : titled) {
            boolean any = group.fields().stream().anyMatch(field -> review.isVisible(field.key()));
            VBox box = groups.get(group.key());
            if (box != null) {
                box.setVisible(any);
                box.setManaged(any);
            }
        }
    }

    /// Puts the officer into a field.
    public void go(String key) {
        Row row = rows.get(key);
        if (row != null) {
            row.focus();
        }
    }

    private static final class Row {

        private final Node input;
        private final Label problem = new Label();
        private final VBox box;
        private final PauseTransition pause = new PauseTransition(PAUSE);
        private final String hint;
        private String next = "";

        Row(FormField field, Node input, String language) {
            this.input = input;
            this.hint = field.hint().in(language);
            var label = new Label(
                    field.type() instanceof FieldType.Flag ? "" : field.label().in(language));
            label.getStyleClass().addAll("hk-label", "hk-form-name");
            label.setWrapText(true);
            label.setLabelFor(input);
            problem.setWrapText(true);
            var side = new VBox(input, problem);
            side.setSpacing(2);
            HBox.setHgrow(side, Priority.ALWAYS);
            box = new VBox(new HBox(label, side));
            box.getStyleClass().add("hk-form-row");
            pause.setOnFinished(_ -> tell());
            tell();
        }

        void appear(boolean shown) {
            box.setVisible(shown);
            box.setManaged(shown);
        }

        void say(String words) {
            if (words.equals(next)) {
                return;
            }
            next = words;
            boolean typing = input instanceof TextInputControl && input.isFocused() && !words.isEmpty();
            if (typing) {
                pause.playFromStart();
            } else {
                pause.stop();
                tell();
            }
        }

        private void tell() {
            boolean wrong = !next.isEmpty();
            problem.setText(wrong ? next : hint);
            problem.getStyleClass().setAll("label", wrong ? "hk-field-error" : "hk-hint");
            problem.setVisible(!problem.getText().isEmpty());
            problem.setManaged(problem.isVisible());
            input.getStyleClass().remove("hk-wrong");
            if (wrong) {
                input.getStyleClass().add("hk-wrong");
            }
            input.setAccessibleHelp(problem.getText());
        }

        void focus() {
            if (input instanceof VBox list && !list.getChildren().isEmpty()) {
                ((HBox) list.getChildren().getFirst()).getChildren().getFirst().requestFocus();
            } else if (input instanceof ComboBoxBase<?>
                    || input instanceof CheckBox
                    || input instanceof TextInputControl) {
                input.requestFocus();
            }
        }
    }
}
