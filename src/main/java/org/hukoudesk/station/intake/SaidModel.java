package org.hukoudesk.station.intake;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.station.shell.Message;

/// What the intake says and where: under the title, under the person, above the materials, in the bottom bar.
final class SaidModel {

    private final ObjectProperty<Message> mending = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> card = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> scan = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> bar = new SimpleObjectProperty<>(Message.NONE);

    /// Which returned case is corrected and what for; nothing for a new one.
    ObjectProperty<Message> mending() {
        return mending;
    }

    ObjectProperty<Message> card() {
        return card;
    }

    ObjectProperty<Message> scan() {
        return scan;
    }

    ObjectProperty<Message> bar() {
        return bar;
    }

    void nothing() {
        mending.set(Message.NONE);
        card.set(Message.NONE);
        scan.set(Message.NONE);
        bar.set(Message.NONE);
    }
}
