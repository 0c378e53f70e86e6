package org.hukoudesk.station.frame;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Work;

/// The command bar: what was typed becomes hits, and a chosen hit a screen.
public final class CommandModel {

    private static final Work.Running NOTHING = () -> {};

    private final CommandSearch search;
    private final Work work;
    private final Navigator navigator;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty searched = new SimpleBooleanProperty();
    private final ObservableList<CommandSearch.Hit> hits = FXCollections.observableArrayList();
    private final ObjectProperty<Message> purpose =
            new SimpleObjectProperty<>(Message.of("frame.command.purpose.none"));
    private Work.Running running = NOTHING;

    public CommandModel(CommandSearch search, Work work, Navigator navigator) {
        this.search = search;
        this.work = work;
        this.navigator = navigator;
    }

    /// Looks for what is typed so far, and forgets the search before it.
    void type(String typed) {
        running.cancel();
        running = NOTHING;
        if (typed.isBlank()) {
            hits.clear();
            searched.set(false);
            return;
        }
        running = work.run(() -> search.find(typed.strip()), this::found);
    }

    /// Goes where the hit leads and closes the bar.
    void choose(CommandSearch.Hit hit) {
        close();
        navigator.show(hit.opens());
    }

    void open() {
        open.set(true);
    }

    void close() {
        type("");
        open.set(false);
    }

    BooleanProperty openProperty() {
        return open;
    }

    /// Whether the hits are the answer to what is typed, so that an empty list means "nothing found".
    BooleanProperty searchedProperty() {
        return searched;
    }

    ObservableList<CommandSearch.Hit> hits() {
        return hits;
    }

    /// For what the officer looks: the open case counts as a purpose.
    public ObjectProperty<Message> purposeProperty() {
        return purpose;
    }

    private void found(List<CommandSearch.Hit> found) {
        hits.setAll(found.stream()
                .sorted(Comparator.comparing(CommandSearch.Hit::kind))
                .toList());
        searched.set(true);
    }
}
