package org.hukoudesk.station.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the frame asks of a screen's controller. A screen loads and subscribes in [#onShow()] and closes everything it
/// subscribed to in [#onHide()].
public interface Shown {

    default void onShow() {}

    default void onHide() {}

    /// The keys that work here; the frame follows changes of the list while the screen is shown.
    default ObservableList<Key> keys() {
        return FXCollections.observableList(List.of());
    }
}
