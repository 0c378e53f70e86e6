package org.hukoudesk.station.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.hukoudesk.station.shell.Strings;

/// The buttons above the table: all cases, and one list each. A button stays the same while its number changes, so a
/// click under way when the registry tells something is not lost.
final class ListsController {

    private static final List<String> PLACES = List.of("left-pill", "center-pill", "right-pill");

    private final HBox row;
    private final DeskModel model;
    private final Strings strings;
    private final Map<Optional<WorkList>, ToggleButton> buttons = new HashMap<>();

    ListsController(HBox row, DeskModel model, Strings strings) {
        this.row = row;
        this.model = model;
        this.strings = strings;
    }

    /// Lists without a case are absent, except the one that is chosen.
    void show() {
        List<ToggleButton> shown = new ArrayList<>();
        shown.add(counted(Optional.empty(), model.dayProperty().get().lines().size()));
        for (WorkList each : WorkList.values()) {
            if (model.count(each) > 0) {
                shown.add(counted(Optional.of(each), model.count(each)));
            }
        }
        for (int place = 0; place < shown.size(); place++) {
            shown.get(place).getStyleClass().removeAll(PLACES);
            shown.get(place).getStyleClass().add(style(place, shown.size()));
        }
        if (!row.getChildren().equals(shown)) {
            row.getChildren().setAll(shown);
        }
        row.setVisible(shown.size() > 1);
    }

    private static String style(int place, int size) {
        if (place == 0) {
            return "left-pill";
        }
        return place == size - 1 ? "right-pill" : "center-pill";
    }

    private ToggleButton counted(Optional<WorkList> list, int count) {
        String word = strings.text(list.map(WorkList::label).orElse("desk.list.all"));
        ToggleButton button = buttons.computeIfAbsent(list, this::button);
        button.setText(word + " " + count);
        button.setAccessibleText(strings.text("desk.list.count", word, count));
        button.setSelected(model.filterProperty().get().equals(list));
        return button;
    }

    private ToggleButton button(Optional<WorkList> list) {
        var button = new ToggleButton();
        button.setId("list-" + list.map(WorkList::id).orElse("all"));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.choose(list);
        });
        return button;
    }
}
