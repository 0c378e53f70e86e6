package org.hukoudesk.station.frame;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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
///
/// A button lives as long as its entry: one drawn anew while it is pressed would lose the officer's click.
final class NavigationEntries {

    private final VBox column;
    private final FrameModel model;
    private final Strings strings;
    private final Map<Entry, Button> buttons = new EnumMap<>(Entry.class);

    NavigationEntries(VBox column, FrameModel model, Strings strings) {
        this.column = column;
        this.model = model;
        this.strings = strings;
    }

    Subscription watch() {
        InvalidationListener counted = _ -> update();
        model.counts().addListener(counted);
        arrange();
        return Subscription.combine(
                model.entries().subscribe(this::arrange),
                model.screenProperty().subscribe(_ -> update()),
                () -> model.counts().removeListener(counted));
    }

    private void arrange() {
        column.getChildren()
                .setAll(model.entries().stream()
                        .map(entry -> buttons.computeIfAbsent(entry, Button::new))
                        .toList());
        update();
    }

    private void update() {
        buttons.values().forEach(Button::update);
    }

    private final class Button extends ToggleButton {

        private final Entry entry;
        private final String word;
        private final Label count = new Label();

        Button(Entry entry) {
            this.entry = entry;
            this.word = strings.text(entry.label());
            setId("entry-" + entry.name().toLowerCase(Locale.ROOT));
            setGraphic(content());
            getStyleClass().setAll("hk-nav-entry");
            setMaxWidth(Double.MAX_VALUE);
            setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
            setOnAction(_ -> {
                setSelected(true);
                model.go(entry);
            });
        }

        private HBox content() {
            var name = new Label(word);
            name.setMinWidth(Region.USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            count.getStyleClass().add("hk-nav-count");
            var content = new HBox(new FontIcon(entry.icon()), name, gap, count);
            content.getStyleClass().add("hk-nav-content");
            return content;
        }

        void update() {
            int waiting = model.counts().getOrDefault(entry, 0);
            count.setText(waiting == 0 ? "" : String.valueOf(waiting));
            count.setManaged(waiting > 0);
            setSelected(entry.leadsTo(model.screenProperty().get()));
            setAccessibleText(waiting == 0 ? word : strings.text("frame.navigation.waiting", word, waiting));
        }
    }
}
