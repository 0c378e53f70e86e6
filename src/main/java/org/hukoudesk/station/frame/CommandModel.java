package org.hukoudesk.station.frame;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Work;

/// The command bar: what was typed becomes hits, and a chosen hit a screen.
public final class CommandModel {

    private static final Work.Running NOTHING = () -> {};
    private static final Message NO_PURPOSE = Message.of("frame.command.purpose.none");

    private final CommandSearch search;
    private final Work work;
    private final Navigator navigator;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty searched = new SimpleBooleanProperty();
    private final ObservableList<CommandSearch.Hit> hits = FXCollections.observableArrayList();
    private final StringProperty purpose = new SimpleStringProperty("");
    private final ObjectProperty<Message> purposeHint = new SimpleObjectProperty<>(NO_PURPOSE);
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
        String why = purpose();
        running = work.run(() -> search.find(typed.strip(), why), this::found);
    }

    /// What people are looked for: what the officer stated, or else the case that is open.
    private String purpose() {
        String stated = purpose.get().strip();
        return stated.isEmpty() ? navigator.current().openCase() : stated;
    }

    /// Goes where the hit leads and closes the bar.
    void choose(CommandSearch.Hit hit) {
        close();
        navigator.show(hit.opens());
    }

    void open() {
        String openCase = navigator.current().openCase();
        purposeHint.set(openCase.isEmpty() ? NO_PURPOSE : Message.of("frame.command.purpose.case", openCase));
        open.set(true);
    }

    /// What was typed is forgotten, and the purpose with it: the next search may be for somebody else.
    void close() {
        type("");
        purpose.set("");
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

    /// What people are looked for, as the officer states it.
    StringProperty purposeProperty() {
        return purpose;
    }

    /// What counts as the purpose while none is stated: the open case, or nothing.
    ObjectProperty<Message> purposeHintProperty() {
        return purposeHint;
    }

    private void found(List<CommandSearch.Hit> found) {
        hits.setAll(found.stream()
                .sorted(Comparator.comparing(CommandSearch.Hit::kind))
                .toList());
        searched.set(true);
    }
}
