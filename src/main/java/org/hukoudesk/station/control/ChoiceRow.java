package org.hukoudesk.station.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// One of several rows an officer chooses from, by the mouse, space or Enter.
///
/// It answers the press of the mouse and not its release: lists are drawn anew when the registry tells something, and
/// a click on a row that is replaced between the two would be lost.
public final class ChoiceRow extends VBox {

    /// @param chosen whether this row is the one that is chosen now
    /// @param choose may replace the row
    public ChoiceRow(boolean chosen, Runnable choose, Node... children) {
        super(children);
        getStyleClass().add("hk-material");
        if (chosen) {
            getStyleClass().add("chosen");
        }
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
            requestFocus();
            choose.run();
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.SPACE || press.getCode() == KeyCode.ENTER) {
                press.consume();
                choose.run();
            }
        });
    }

    /// Replaces the rows of a column; the row that had the focus has it again.
    public static void redraw(VBox column, List<? extends Node> rows) {
        Optional<String> focused = column.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        column.getChildren().setAll(rows);
        focused.ifPresent(id ->
                rows.stream().filter(row -> id.equals(row.getId())).findFirst().ifPresent(Node::requestFocus));
    }
}
