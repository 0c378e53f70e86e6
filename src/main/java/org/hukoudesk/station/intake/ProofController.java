package org.hukoudesk.station.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.ChoiceRow;
import org.hukoudesk.station.control.KeyCap;
import org.hukoudesk.station.shell.Strings;

/// The right column: one row per material that matters now, with its state; the chosen row has the buttons.
final class ProofController {

    private final VBox column;
    private final IntakeModel model;
    private final Strings strings;

    ProofController(VBox column, IntakeModel model, Strings strings) {
        this.column = column;
        this.model = model;
        this.strings = strings;
    }

    void show() {
        ChoiceRow.redraw(
                column,
                model.reviewProperty().get().materials().stream().map(this::row).toList());
    }

    private Node row(FormReview.MaterialRow material) {
        MaterialRule rule = material.rule();
        boolean chosen = rule.key().equals(model.proof().chosenProperty().get());
        String words = rule.name().in(strings.language().locale().getLanguage());
        var name = new Label(words);
        name.getStyleClass().add(chosen ? "hk-strong" : "hk-body");
        name.setWrapText(true);
        var demand = new Label(strings.text(demand(rule)));
        demand.getStyleClass().add("hk-secondary");
        demand.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Chip state = state(material);
        var head = new HBox(8, name, demand, space, state);
        var row = new ChoiceRow(chosen, () -> model.proof().choose(rule.key()), head);
        row.setId("material-" + rule.key());
        row.setAccessibleText(words + " " + demand.getText() + " " + state.getText());
        hint(rule, row);
        if (chosen) {
            row.getChildren().add(buttons(material));
        }
        return row;
    }

    private void hint(MaterialRule rule, VBox row) {
        if (!rule.hint().isEmpty()) {
            var hint = new Label(rule.hint().in(strings.language().locale().getLanguage()));
            hint.getStyleClass().add("hk-secondary");
            hint.setWrapText(true);
            row.getChildren().add(hint);
        }
    }

    private static String demand(MaterialRule rule) {
        return switch (rule.demand()) {
            case MaterialRule.Demand.Required _ -> "intake.material.required";
            case MaterialRule.Demand.OneOf _ -> "intake.material.oneOf";
            case MaterialRule.Demand.Welcome _ -> "intake.material.welcome";
        };
    }

    private Chip state(FormReview.MaterialRow material) {
        int pages =
                model.paperProperty().get().proof(material.rule().key()).pages().size();
        return switch (material.state()) {
            case MISSING ->
                material.needed()
                        ? new Chip(Chip.Tone.DUE, strings.text("intake.material.missing"))
                        : new Chip(Chip.Tone.QUIET, strings.text("intake.material.absent"));
            case SCANNED ->
                material.satisfied()
                        ? new Chip(Chip.Tone.OK, strings.text("intake.material.scanned", pages))
                        : new Chip(Chip.Tone.DUE, strings.text("intake.material.original", pages));
            case VERIFIED ->
                new Chip(
                        Chip.Tone.OK,
                        pages == 0
                                ? strings.text("intake.material.verified")
                                : strings.text("intake.material.verified.pages", pages));
            case WAIVED -> new Chip(Chip.Tone.OK, strings.text("intake.material.waived"));
        };
    }

    private Node buttons(FormReview.MaterialRow material) {
        String key = material.rule().key();
        var scan = new Button(strings.text("intake.material.scan"));
        scan.getStyleClass().addAll("accent", "small", "hk-with-key");
        var cap = new KeyCap();
        cap.setText("F3");
        scan.setGraphic(cap);
        scan.setOnAction(_ -> model.proof().scan());
        scan.disableProperty().bind(model.busyProperty());
        List<Node> all = new ArrayList<>(List.of(scan));
        all.add(small("intake.material.see", () -> model.proof().seen(key)));
        if (material.rule().proof().waivable()) {
            all.add(small("intake.material.waive", () -> model.proof().waive(key)));
        }
        if (!model.paperProperty().get().proof(key).equals(IntakePaper.Proof.NONE)) {
            all.add(small("intake.material.clear", () -> model.proof().clear(key)));
        }
        var line = new FlowPane(8, 8);
        line.getChildren().setAll(all);
        return line;
    }

    private Button small(String words, Runnable act) {
        var button = new Button(strings.text(words));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> act.run());
        return button;
    }
}
