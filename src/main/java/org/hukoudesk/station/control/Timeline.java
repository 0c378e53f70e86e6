package org.hukoudesk.station.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What happened to a case and what comes next, one step below the other.
public final class Timeline extends VBox {

    /// One step, in words ready to be read.
    ///
    /// @param sign tells done, due, late, under way or not yet
    /// @param when 11-13 10:22, or a promise such as 就差这一步; may be empty
    /// @param detail who and with what; may be empty
    public record Step(Sign sign, String what, String when, String detail) {}

    public Timeline() {
        getStyleClass().add("hk-timeline");
    }

    /// Replaces the steps.
    public void show(List<Step> steps) {
        getChildren().clear();
        for (int index = 0; index < steps.size(); index++) {
            getChildren().add(row(steps.get(index), index == steps.size() - 1));
        }
    }

    private static HBox row(Step step, boolean last) {
        var lamp = new Lamp(step.sign(), "");
        var thread = new Region();
        thread.getStyleClass().add("hk-timeline-thread");
        thread.setVisible(!last);
        VBox.setVgrow(thread, Priority.ALWAYS);
        var mark = new VBox(lamp, thread);
        mark.getStyleClass().add("hk-timeline-mark");

        var what = new Label(step.what());
        what.getStyleClass().add(step.sign() == Sign.DUE || step.sign() == Sign.STOP ? "hk-strong" : "hk-body");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var when = new Label(step.when());
        when.getStyleClass().add("hk-secondary");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var text = new VBox(new HBox(what, gap, when));
        text.getStyleClass().add("hk-timeline-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!step.detail().isEmpty()) {
            var detail = new Label(step.detail());
            detail.getStyleClass().add("hk-secondary");
            detail.setWrapText(true);
            text.getChildren().add(detail);
        }
        var row = new HBox(mark, text);
        row.setAccessibleText(step.what() + " " + step.when());
        row.setFocusTraversable(false);
        return row;
    }
}
