package org.hukoudesk.station.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.hukoudesk.station.control.Sign;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the frame knows: who works here, how the machines and the link are, how much waits where, when the open case
/// was last saved. Services write it through its acts; screens write toasts and the autosave mark.
public final class FrameModel {

    /// A quiet word at the bottom of the window.
    public record Said(Sign sign, Message sentence) {}

    private static final Logger LOG = LoggerFactory.getLogger(FrameModel.class);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;
    private final Navigator navigator;
    private final Place place;
    private Optional<SignedOn> lockedBy = Optional.empty();
    private Screen lockedAt = new Screen.Desk();

    private final ReadOnlyObjectWrapper<Optional<SignedOn>> officer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableMap<Entry, Integer> counts = FXCollections.observableHashMap();
    private final ObservableList<Signal> signals = FXCollections.observableArrayList();
    private final ObservableList<Signal> alerts = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper news = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Message> saved = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanProperty unsaved = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Said>> said = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());

    public FrameModel(Clock clock, Navigator navigator, Place place) {
        this.clock = clock;
        this.navigator = navigator;
        this.place = place;
    }

    /// An officer opened the workstation: the frame appears with the entries of their roles, at the desk.
    public void signOn(SignedOn signedOn) {
        officer.set(Optional.of(signedOn));
        entries.setAll(Arrays.stream(Entry.values())
                .filter(entry -> entry.isFor(signedOn))
                .toList());
        boolean returning = lockedBy.map(SignedOn::officerId)
                .filter(signedOn.officerId()::equals)
                .isPresent();
        lockedBy = Optional.empty();
        navigator.show(returning ? lockedAt : new Screen.Desk());
    }

    /// Covers the work without ending it: the same officer comes back to the same screen, another one to the desk.
    public void lock() {
        Optional<SignedOn> leaving = officer.get();
        Screen at = navigator.current();
        logOut();
        lockedBy = leaving;
        lockedAt = at;
    }

    /// The officer leaves; whoever holds the officer's key forgets it when [#officerProperty()] empties.
    public void logOut() {
        lockedBy = Optional.empty();
        navigator.show(new Screen.Login());
        officer.set(Optional.empty());
        entries.clear();
        counts.clear();
        saved.set(Message.NONE);
        said.set(Optional.empty());
    }

    /// The registry told something, or answered something sent: lists read again what they show.
    public void heardNews() {
        news.set(news.get() + 1);
    }

    /// How much waits behind an entry; nought shows no number.
    public void waiting(Entry entry, int count) {
        counts.put(entry, count);
    }

    /// The lamps of the header from left to right: the link first, then the devices.
    public void signals(List<Signal> now) {
        signals.setAll(now);
    }

    /// The deadline lamp; absent while nothing is due.
    public void deadlines(Optional<Signal> alert) {
        alerts.setAll(alert.stream().toList());
    }

    /// Everything that was changed is durably saved, at this instant; empty as soon as something newer is not.
    public void saved(Optional<Instant> at) {
        unsaved.set(at.isEmpty());
        at.map(instant -> LocalTime.ofInstant(instant, clock.getZone()).format(SECONDS))
                .ifPresent(time -> saved.set(Message.of("shell.saved", time)));
    }

    /// No case is open any more: the mark goes.
    public void nothingOpen() {
        unsaved.set(false);
        saved.set(Message.NONE);
    }

    /// Something succeeded; said once, quietly.
    public void say(Message sentence) {
        speak(new Said(Sign.OK, sentence));
    }

    /// Something went on in the background and did not succeed; nothing is lost, somebody has to look after it.
    public void warn(Message sentence) {
        speak(new Said(Sign.DUE, sentence));
    }

    /// The same sentence twice is said twice: to a property equal values are no change.
    private void speak(Said now) {
        said.set(Optional.empty());
        said.set(Optional.of(now));
    }

    /// Something broke that no screen knows; give this to [Work] as its last resort.
    public void broke(Throwable failure) {
        Problem what = Problem.of(failure);
        LOG.error("Unexpected failure {}", what.code(), failure);
        problem.set(Optional.of(what));
    }

    public void problemRead() {
        problem.set(Optional.empty());
    }

    public void go(Entry entry) {
        navigator.show(entry.opens());
    }

    /// Goes on with what is open on another screen.
    public void go(Screen screen) {
        navigator.show(screen);
    }

    /// Officer, station and minute, for the watermark; empty while nobody is signed on.
    public Message watermark() {
        return officer.get()
                .map(on -> Message.of(
                        "shell.watermark",
                        on.name(),
                        place.station(),
                        LocalDateTime.now(clock).format(MINUTES)))
                .orElse(Message.NONE);
    }

    public Place place() {
        return place;
    }

    /// Who works here; empty before login and after logging out.
    public ReadOnlyObjectProperty<Optional<SignedOn>> officerProperty() {
        return officer.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return navigator.currentProperty();
    }

    /// Grows whenever [#heardNews()] was called; a screen subscribes while it is shown.
    public ReadOnlyIntegerProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public ObservableMap<Entry, Integer> counts() {
        return counts;
    }

    public ObservableList<Signal> signals() {
        return signals;
    }

    public ObservableList<Signal> alerts() {
        return alerts;
    }

    /// Whether something was changed since.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved;
    }

    /// When the open case was last saved.
    public ObjectProperty<Message> savedProperty() {
        return saved;
    }

    public ObjectProperty<Optional<Said>> saidProperty() {
        return said;
    }

    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }
}
