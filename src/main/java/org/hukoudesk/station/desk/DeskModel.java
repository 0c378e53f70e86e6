package org.hukoudesk.station.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Signal;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;

/// The desk of whoever is signed on. One for the whole program: it follows the news also while another screen is
/// shown, so that the counts of the navigation and the deadline lamp are right everywhere.
public final class DeskModel {

    private final DeskService service;
    private final Work work;
    private final Clock clock;
    private final FrameModel frame;
    private Work.Running reading = () -> {};

    private final ObjectProperty<Day> day = new SimpleObjectProperty<>(Day.EMPTY);
    private final ObjectProperty<Optional<WorkList>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<WorkLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty known = new SimpleBooleanProperty();

    public DeskModel(DeskService service, Work work, Clock clock, FrameModel frame) {
        this.service = service;
        this.work = work;
        this.clock = clock;
        this.frame = frame;
        frame.newsProperty().addListener((_, _, _) -> load());
        frame.officerProperty().addListener((_, _, _) -> start());
    }

    /// Reads everything again; what is shown stays until the answer is there.
    public void load() {
        reading.cancel();
        frame.officerProperty()
                .get()
                .ifPresent(officer -> reading = work.run(() -> service.day(officer), now -> show(now, officer)));
    }

    private void start() {
        reading.cancel();
        day.set(Day.EMPTY);
        lines.clear();
        filter.set(Optional.empty());
        known.set(false);
        frame.deadlines(Optional.empty());
        load();
    }

    private void show(Day now, SignedOn officer) {
        day.set(now);
        known.set(true);
        for (Entry entry : Entry.values()) {
            frame.waiting(entry, entry.isFor(officer) ? waiting(entry) : 0);
        }
        frame.deadlines(deadlines());
        if (filter.get().filter(list -> count(list) == 0).isPresent()) {
            filter.set(Optional.empty());
        }
        sift();
    }

    /// The desk itself counts what the registry refused: the rest is counted where it is done.
    private int waiting(Entry entry) {
        if (entry == Entry.DESK) {
            return count(WorkList.REFUSED);
        }
        long there = day.get().lines().stream()
                .filter(line -> line.list().isToDo())
                .filter(line -> line.opens().filter(entry::leadsTo).isPresent())
                .count();
        int drafts = entry == Entry.INTAKE ? day.get().drafts().size() : 0;
        return Math.toIntExact(there) + drafts;
    }

    private Optional<Signal> deadlines() {
        int late = count(Sign.STOP);
        int soon = count(Sign.DUE);
        if (late + soon == 0) {
            return Optional.empty();
        }
        return Optional.of(new Signal(
                Message.of("desk.lamp"),
                "mdoal-alarm",
                late > 0 ? Sign.STOP : Sign.DUE,
                Message.of("desk.lamp.word", late + soon),
                Message.of("desk.lamp.reason", late, soon, Due.SOON),
                Message.of("desk.lamp.next")));
    }

    /// Shows one list only, or all of them.
    void choose(Optional<WorkList> list) {
        filter.set(list);
        sift();
    }

    private void sift() {
        List<WorkLine> now = day.get().lines().stream()
                .filter(line -> filter.get().isEmpty()
                        || filter.get().filter(line.list()::equals).isPresent())
                .toList();
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    /// Where a line leads; a case that others have in hand says so instead.
    Optional<Screen> open(WorkLine line) {
        if (line.opens().isEmpty()) {
            frame.say(Message.of("desk.elsewhere", line.next()));
        }
        return line.opens();
    }

    int count(WorkList list) {
        return (int)
                day.get().lines().stream().filter(line -> line.list() == list).count();
    }

    int count(Sign sign) {
        return (int) day.get().lines().stream()
                .filter(line -> line.due().sign() == sign)
                .count();
    }

    boolean mayTakeIn() {
        return frame.officerProperty().get().filter(Entry.INTAKE::isFor).isPresent();
    }

    LocalDate today() {
        return ChinaTime.dayOf(clock.instant());
    }

    ObjectProperty<Day> dayProperty() {
        return day;
    }

    ObjectProperty<Optional<WorkList>> filterProperty() {
        return filter;
    }

    /// The lines of the chosen list.
    ObservableList<WorkLine> lines() {
        return lines;
    }

    /// Whether the day was read: before that nobody can say that it is empty.
    BooleanProperty knownProperty() {
        return known;
    }
}
