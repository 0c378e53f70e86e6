package org.hukoudesk.station.review;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// The sheet of a one-time notice, over the case: one row per material and field; a ticked row asks what is wrong with
/// it and what is to be brought.
public final class NoticeController {

    /// Pixels of the labels' column: eight characters.
    private static final double LABELS = 140;

    private final NoticeModel model;
    private final ReviewWords words;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private StackPane layer;

    @FXML
    private VBox rows;

    @FXML
    private TextField days;

    @FXML
    private Label until;

    @FXML
    private Lamp missing;

    public NoticeController(ReviewModel model, Strings strings) {
        this.model = model.supplement();
        this.words = new ReviewWords(strings);
    }

    /// The model outlives this screen, so what listens to it goes with the screen.
    void onShow() {
        days.textProperty().bindBidirectional(model.daysProperty());
        watched = Subscription.combine(
                model.rowsProperty().subscribe(this::draw),
                model.openProperty().subscribe(this::appear),
                model.daysProperty().subscribe(_ -> showDay()),
                model.missingProperty().subscribe(this::say),
                () -> days.textProperty().unbindBidirectional(model.daysProperty()));
    }

    void onHide() {
        watched.unsubscribe();
        model.close();
    }

    List<Key> keys() {
        return List.of(
                Key.ctrl(KeyCode.ENTER, "review.key.notice", model::send).when(model.openProperty()),
                Key.of(KeyCode.ESCAPE, "review.key.back", model::close).when(model.openProperty()));
    }

    private void appear(boolean open) {
        layer.setVisible(open);
        if (open && !rows.getChildren().isEmpty()) {
            showDay();
            rows.lookup(".check-box").requestFocus();
        }
    }

    private void draw(List<NoticeModel.Row> all) {
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(NoticeModel.Row row) {
        NoticeModel.Thing thing = row.thing();
        var box = new CheckBox(thing.name());
        box.setId("ask-" + thing.key());
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(row.askedProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new VBox(8, new HBox(12, box, gap, now(thing)));
        line.getStyleClass().add("hk-material");
        box.selectedProperty().subscribe(asked -> {
            line.getChildren().setAll(line.getChildren().getFirst());
            if (asked) {
                line.getChildren().add(questions(row));
            }
        });
        return line;
    }

    private Node now(NoticeModel.Thing thing) {
        if (thing.now().isNone()) {
            return new Chip(Chip.Tone.DUE, words.text("review.notice.state.MISSING"));
        }
        var label = new Label(words.text(thing.now()));
        label.getStyleClass().add("hk-secondary");
        return label;
    }

    private Node questions(NoticeModel.Row row) {
        var grid = new GridPane(12, 6);
        var labels = new ColumnConstraints(LABELS);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        question(grid, row, "problem", row.problemProperty());
        question(grid, row, "requirement", row.requirementProperty());
        question(grid, row, "basis", row.basisProperty());
        var later = new CheckBox(words.text("review.notice.deferrable"));
        later.setId("deferrable-" + row.thing().key());
        later.selectedProperty().bindBidirectional(row.deferrableProperty());
        grid.add(later, 1, grid.getRowCount());
        return grid;
    }

    private void question(GridPane grid, NoticeModel.Row row, String what, StringProperty answer) {
        var label = new Label(words.text("review.notice." + what));
        label.getStyleClass().add("hk-label");
        var field = new TextField();
        field.setId(what + "-" + row.thing().key());
        field.setAccessibleText(words.text("review.notice.spoken", row.thing().name(), label.getText()));
        field.textProperty().bindBidirectional(answer);
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void showDay() {
        until.setText(model.until()
                .map(day -> words.text("review.notice.until", day))
                .orElseGet(() -> words.text("review.notice.until.none")));
    }

    private void say(Message now) {
        missing.setText(words.text(now));
        missing.setVisible(!now.isNone());
    }

    @FXML
    void close() {
        model.close();
    }

    @FXML
    void send() {
        model.send();
    }
}
