package org.hukoudesk.station.frame;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.Strings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the command bar; the first of its kind carries the name of the kind above it.
final class HitCell extends ListCell<Hit> {

    /// Pixels of the column of titles, so that details stand below each other.
    private static final double TITLES = 190;

    private final Strings strings;

    HitCell(Strings strings) {
        this.strings = strings;
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var cell = new VBox(line(hit));
        int index = getIndex();
        if (index == 0 || getListView().getItems().get(index - 1).kind() != hit.kind()) {
            var group = new Label(strings.text(hit.kind().label()));
            group.getStyleClass().add("hk-command-group");
            cell.getChildren().addFirst(group);
        }
        setGraphic(cell);
        setAccessibleText(hit.title() + " " + hit.detail() + " " + hit.note());
    }

    private static HBox line(Hit hit) {
        var detail = new Label(hit.detail());
        detail.getStyleClass().add("hk-command-detail");
        detail.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var note = new Label(hit.note());
        note.getStyleClass().add("hk-secondary");
        note.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(new FontIcon(hit.kind().icon()), title(hit), detail, gap, note);
        line.getStyleClass().add("hk-command-line");
        return line;
    }

    private static TextFlow title(Hit hit) {
        var flow = new TextFlow();
        int at = hit.matched().isEmpty() ? -1 : hit.title().indexOf(hit.matched());
        if (at < 0) {
            flow.getChildren().add(text(hit.title(), "hk-command-title"));
        } else {
            int end = at + hit.matched().length();
            flow.getChildren().add(text(hit.title().substring(0, at), "hk-command-title"));
            flow.getChildren().add(text(hit.matched(), "hk-command-matched"));
            flow.getChildren().add(text(hit.title().substring(end), "hk-command-title"));
        }
        flow.setMinWidth(TITLES);
        flow.setPrefWidth(TITLES);
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
