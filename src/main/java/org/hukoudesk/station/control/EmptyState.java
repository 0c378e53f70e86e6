package org.hukoudesk.station.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shown where a list would be: what is not there, and what to do first. Children added in FXML, such as a button,
/// stand below the two lines.
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon("mdoal-inbox");
    private final Label title = new Label();
    private final Label hint = new Label();

    public EmptyState() {
        getStyleClass().add("hk-empty");
        icon.getStyleClass().add("hk-empty-icon");
        title.getStyleClass().add("hk-strong");
        hint.getStyleClass().add("hk-secondary");
        hint.setWrapText(true);
        getChildren().addAll(icon, title, hint);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String text) {
        hint.setText(text);
    }
}
