package org.hukoudesk.station.frame;

import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/// The entries at the left: where the officer may go, where they are, and how much waits behind each.
final class NavigationEntries {

    private final VBox column;
    private final FrameModel model;
    private final Strings strings;

    NavigationEntries(VBox column, FrameModel model, Strings strings) {
        this.column = column;
        this.model = model;
        this.strings = strings;
    }

    Subscription watch() {
        InvalidationListener renewal = _ -> renew();
        model.counts().addListener(renewal);
        renew();
        return Subscription.combine(
                model.entries().subscribe(this::renew),
                model.screenProperty().subscribe(_ -> renew()),
                () -> model.counts().removeListener(renewal));
    }

    private void renew() {
        column.getChildren().setAll(model.entries().stream().map(this::button).toList());
    }

    private ToggleButton button(Entry entry) {
        String word = strings.text(entry.label());
        int waiting = model.counts().getOrDefault(entry, 0);
        var name = new Label(word);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label(waiting == 0 ? "" : String.valueOf(waiting));
        count.getStyleClass().add("hk-nav-count");
        count.setManaged(waiting > 0);
        var content = new HBox(new FontIcon(entry.icon()), name, gap, count);
        content.getStyleClass().add("hk-nav-content");
        var button = new ToggleButton();
        button.setId("entry-" + entry.name().toLowerCase(java.util.Locale.ROOT));
        button.setGraphic(content);
        button.getStyleClass().setAll("hk-nav-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(entry.leadsTo(model.screenProperty().get()));
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setAccessibleText(waiting == 0 ? word : strings.text("frame.navigation.waiting", word, waiting));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.go(entry);
        });
        return button;
    }
}
