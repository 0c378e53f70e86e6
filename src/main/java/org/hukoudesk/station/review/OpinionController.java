package org.hukoudesk.station.review;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field for the officer's opinion. Tab leaves it instead of going into it, and the key that leads into it leaves
/// no letter.
final class OpinionController {

    private final TextArea field;

    /// A key that leads here was pressed elsewhere, but its letter is typed here.
    private boolean swallow;

    OpinionController(TextArea field, DecisionModel decision) {
        this.field = field;
        field.textProperty().bindBidirectional(decision.opinionProperty());
        field.disableProperty().bind(decision.decidable().not());
        field.addEventFilter(KeyEvent.ANY, this::judge);
    }

    void enter() {
        swallow = !field.isFocused();
        field.requestFocus();
        field.end();
    }

    private void judge(KeyEvent press) {
        if (press.getEventType() != KeyEvent.KEY_TYPED) {
            swallow = false;
        } else if (swallow) {
            press.consume();
        }
        if (press.getEventType() == KeyEvent.KEY_PRESSED && press.getCode() == KeyCode.TAB) {
            press.consume();
            field.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
