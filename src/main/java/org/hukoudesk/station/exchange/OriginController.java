package org.hukoudesk.station.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.control.WordsCombo;

/// The origin's side: what the register says about the permit, who heads those who stay, and the officer's words.
final class OriginController {

    /// The registry keeps a thousand characters; the reason's code and what others add need room.
    private static final int MOST_CHARACTERS = 500;

    private final VBox column;
    private final OriginFormModel form;
    private final Map<String, String> relations;
    private final ExchangeWords words;
    private final VBox checks = new VBox(8);
    private final VBox succession = new VBox(8);
    private final VBox answers = new VBox(8);

    OriginController(VBox column, OriginFormModel form, Catalogue catalogue, ExchangeWords words) {
        this.column = column;
        this.form = form;
        this.words = words;
        this.relations = new LinkedHashMap<>(
                catalogue.table("relation").map(CodeTable::entries).orElse(Map.of()));
        this.relations.keySet().removeIf(Relation::isHead);
        answers.getChildren()
                .setAll(
                        label("exchange.verification", "hk-strong"),
                        area("verification", "exchange.verification.hint", form.verification()),
                        gap(),
                        label("exchange.refusal", "hk-strong"),
                        reason(),
                        area("explanation", "exchange.explanation.hint", form.explanation()));
    }

    /// @param mayAct whether the officer may answer the permit
    void show(ExchangeLine line, boolean mayAct) {
        OriginChecks found = OriginChecks.of(line);
        List<Node> rows = new ArrayList<>();
        rows.add(label("exchange.checks", "hk-strong"));
        if (found.persons().isEmpty()) {
            rows.add(lamp(Sign.STOP, words.text("exchange.check.unreadable")));
        }
        found.persons()
                .forEach(person -> rows.add(lamp(
                        person.verdict() == OriginChecks.Verdict.SAME ? Sign.OK : Sign.STOP,
                        words.text(person.verdict().word(), person.mover().name()))));
        if (found.headLeaves()) {
            rows.add(lamp(
                    Sign.DUE, words.text("exchange.check.head", found.staying().size())));
        } else if (!found.persons().isEmpty()) {
            rows.add(lamp(
                    Sign.OK,
                    words.text(
                            found.staying().isEmpty() ? "exchange.check.allLeave" : "exchange.check.headStays",
                            found.staying().size())));
        }
        checks.getChildren().setAll(rows);
        showSuccession(mayAct && found.headLeaves() ? found.staying() : List.of());
        column.getChildren().setAll(checks);
        if (mayAct) {
            column.getChildren().addAll(succession, answers);
        }
    }

    private void showSuccession(List<ResidentSnapshot> staying) {
        succession.getChildren().clear();
        if (staying.isEmpty()) {
            return;
        }
        Map<String, String> persons = new LinkedHashMap<>();
        staying.forEach(member -> persons.put(
                member.personId(),
                words.text(
                        "exchange.head.person",
                        member.who().name(),
                        words.relation(member.where().relationCode()))));
        var related = new VBox(8);
        var head = new WordsCombo(
                words.text("exchange.head"), persons, form.newHead().get(), chosen -> {
                    form.newHead().set(chosen);
                    showRelations(related, staying);
                });
        head.setId("new-head");
        succession.getChildren().setAll(label("exchange.head", "hk-secondary"), head, related);
        showRelations(related, staying);
    }

    private void showRelations(VBox related, List<ResidentSnapshot> staying) {
        related.getChildren().clear();
        if (form.newHead().get().isEmpty()) {
            return;
        }
        for (ResidentSnapshot member : staying) {
            if (!member.personId().equals(form.newHead().get())) {
                String ask = words.text("exchange.head.relation", member.who().name());
                var name = new Label(ask);
                name.getStyleClass().add("hk-secondary");
                String before = form.relations().getOrDefault(member.personId(), "");
                var relation = new WordsCombo(
                        ask, relations, before, code -> form.relations().put(member.personId(), code));
                relation.setId("relation-" + member.personId());
                related.getChildren().addAll(name, relation);
            }
        }
    }

    private ComboBox<String> reason() {
        Map<String, String> reasons = new LinkedHashMap<>();
        ExchangeModel.REASONS.forEach(code -> reasons.put(code, words.text("exchange.reason." + code)));
        var combo = new WordsCombo(words.text("exchange.reason"), reasons, "", form.reason()::set);
        combo.setId("reason");
        combo.setPromptText(words.text("exchange.reason"));
        form.reason().subscribe(code -> combo.setValue(code.isEmpty() ? null : code));
        return combo;
    }

    private TextArea area(String id, String hint, StringProperty text) {
        var area = new TextArea();
        area.setId(id);
        area.setPromptText(words.text(hint));
        area.setAccessibleText(words.text(hint));
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setTextFormatter(new TextFormatter<>(OriginController::within));
        area.textProperty().bindBidirectional(text);
        return area;
    }

    /// What would make the text too long is not taken; what stands there stays.
    private static TextFormatter.Change within(TextFormatter.Change change) {
        if (change.getControlNewText().length() > MOST_CHARACTERS) {
            int caret = change.getControlCaretPosition();
            change.setRange(caret, caret);
            change.setText("");
            change.selectRange(change.getControlAnchor(), caret);
        }
        return change;
    }

    private static Lamp lamp(Sign sign, String text) {
        var lamp = new Lamp(sign, text);
        lamp.setWrapText(true);
        return lamp;
    }

    private Label label(String key, String styleClass) {
        var label = new Label(words.text(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        gap.setMinHeight(8);
        return gap;
    }
}
