package org.hukoudesk.station.control;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A field for one number and the button that asks for it; Enter asks too. What was typed stays until it was of use.
public final class NumberEntry extends HBox {

    private final TextField field = new TextField();
    private final Button button = new Button();
    private Consumer<String> ask = _ -> {};

    public NumberEntry() {
        super(8);
        getStyleClass().add("hk-number-entry");
        HBox.setHgrow(field, Priority.ALWAYS);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> asked());
        field.setOnAction(_ -> asked());
        getChildren().setAll(field, button);
    }

    private void asked() {
        String typed = field.getText().strip();
        if (!typed.isEmpty()) {
            ask.accept(typed);
        }
    }

    /// @param listener gets what was typed, without blanks around it and never empty
    public void setOnAsk(Consumer<String> listener) {
        this.ask = listener;
    }

    public void clear() {
        field.clear();
    }

    public void setPrompt(String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
    }

    public String getPrompt() {
        return field.getPromptText();
    }

    public void setAction(String words) {
        button.setText(words);
    }

    public String getAction() {
        return button.getText();
    }
}
