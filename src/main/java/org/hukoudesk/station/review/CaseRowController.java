package org.hukoudesk.station.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.jspecify.annotations.Nullable;

/// One waiting case in the list: what, whose, until when, and what keeps it.
final class CaseRowController extends ListCell<WaitingCase> {

    private final ReviewModel model;
    private final ReviewWords words;

    CaseRowController(ReviewModel model, ReviewWords words) {
        this.model = model;
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WaitingCase waiting, boolean empty) {
        super.updateItem(waiting, empty);
        setText(null);
        if (empty || waiting == null) {
            setGraphic(null);
            setId(null);
            setAccessibleText(null);
            return;
        }
        setId("row-" + waiting.caseNo());
        Said due = model.reading().due(waiting);
        String what = model.reading().itemName(waiting, words.language());
        String who = waiting.file().map(CaseFile::applicantMasked).orElse("");
        var lamp = new Lamp(due.sign(), words.text(due.sentence()));
        lamp.setMinWidth(USE_PREF_SIZE);
        Chip state = state(waiting);
        state.setVisible(!state.getText().isEmpty());
        state.setManaged(state.isVisible());
        Label applicant = label(who, "hk-body");
        applicant.setMinWidth(USE_PREF_SIZE);
        var first = new HBox(8, applicant, label(what, "hk-body"), gap(), lamp);
        var second = new HBox(8, label(change(waiting), "hk-secondary"), gap(), state);
        var row = new VBox(first, second);
        row.getStyleClass().add("hk-review-row");
        setGraphic(row);
        setAccessibleText(who + " " + what + " " + lamp.getText() + " " + state.getText());
    }

    private String change(WaitingCase waiting) {
        return waiting.file()
                .map(CaseFile::move)
                .map(move -> words.text(
                        "review.change", move.movers().size(), move.to().address()))
                .orElse(waiting.caseNo());
    }

    private Chip state(WaitingCase waiting) {
        return switch (model.standing(waiting)) {
            case Standing.Free _ ->
                waiting.mailing() instanceof Mailing.Refused
                        ? chip(Chip.Tone.STOP, "refused")
                        : new Chip(Chip.Tone.QUIET, "");
            case Standing.Mine _ ->
                waiting.mailing() instanceof Mailing.Refused
                        ? chip(Chip.Tone.STOP, "refused")
                        : chip(Chip.Tone.ACCENT, "mine");
            case Standing.Held _ -> chip(Chip.Tone.QUIET, "held");
            case Standing.OwnIntake _ -> chip(Chip.Tone.DUE, "own");
            case Standing.Underway _ -> chip(Chip.Tone.ACCENT, "sent");
            case Standing.Decided _ -> chip(Chip.Tone.OK, "done");
            case Standing.Investigated _ ->
                waiting.mailing() instanceof Mailing.Refused
                        ? chip(Chip.Tone.STOP, "refused")
                        : chip(Chip.Tone.ACCENT, "investigated");
            case Standing.Unreadable _ -> chip(Chip.Tone.STOP, "unreadable");
        };
    }

    private Chip chip(Chip.Tone tone, String key) {
        return new Chip(tone, words.text("review.chip." + key));
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
