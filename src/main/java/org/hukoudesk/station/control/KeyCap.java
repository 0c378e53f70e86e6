package org.hukoudesk.station.control;

import javafx.scene.control.Label;

/// The picture of a key, beside the word of what it does: in the footer, on buttons, in hints. On a button it is
/// the graphic, and the style class `hk-with-key` puts it behind the word.
public final class KeyCap extends Label {

    public KeyCap() {
        this("");
    }

    public KeyCap(String cap) {
        super(cap);
        getStyleClass().add("hk-key");
        setMinWidth(USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
