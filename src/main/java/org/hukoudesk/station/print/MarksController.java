package org.hukoudesk.station.print;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hukoudesk.station.booklet.HandMark;
import org.hukoudesk.station.shell.Strings;

/// What is to be done by hand with the booklet: a line each, none when there is nothing.
public final class MarksController {

    private final VBox box;
    private final Strings strings;

    public MarksController(VBox box, Strings strings) {
        this.box = box;
        this.strings = strings;
    }

    public void show(List<HandMark> marks) {
        box.getChildren().setAll(marks.stream().map(this::line).toList());
        box.setVisible(!marks.isEmpty());
        box.setManaged(!marks.isEmpty());
    }

    private Node line(HandMark mark) {
        var line = new Label(Spoken.words(mark, strings));
        line.getStyleClass().add("hk-body");
        line.setWrapText(true);
        return line;
    }
}
