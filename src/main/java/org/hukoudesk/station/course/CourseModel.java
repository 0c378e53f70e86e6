package org.hukoudesk.station.course;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.intake.Counter;
import org.hukoudesk.station.intake.CounterReading.Scan;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;

/// One case as it stands, and its end where the officer may bring it about. An act is sent and then waited for:
/// only the registry's news moves the case on.
public final class CourseModel {

    private static final Said SILENT = new Said(Sign.IDLE, Message.NONE);

    private final Casework casework;
    private final Counter counter;
    private final Work work;
    private final FrameModel frame;
    private final Navigator navigator;
    /// The stage at which an act was sent from here, by case number: until another is told, the act is on its way.
    private final Map<String, String> sent = new HashMap<>();
    private String caseNo = "";
    private int round;

    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Ending>> possible = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Ending>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CaseFile.PageRef>> wish = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>(SILENT);
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// A case and its file; the file is empty if it cannot be read here.
    record Shown(ToldCase known, Optional<CaseFile> file, Mailing mailing) {}

    /// @param counter scans the applicant's signed wish
    public CourseModel(Casework casework, Counter counter, Work work, FrameModel frame, Navigator navigator) {
        this.casework = casework;
        this.counter = counter;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    /// Turns to a case; what was typed about another is forgotten.
    void open(String number) {
        if (!number.equals(caseNo)) {
            caseNo = number;
            shown.set(Optional.empty());
            relent();
        }
        reload();
    }

    void reload() {
        int asked = ++round;
        String number = caseNo;
        work.run(
                () -> casework.caseOf(number)
                        .flatMap(ToldCase::of)
                        .map(known -> new Shown(known, file(known), casework.mailing(number))),
                now -> {
                    if (asked == round) {
                        arrived(now);
                    }
                });
    }

    private Optional<CaseFile> file(ToldCase known) {
        try {
            return Optional.of(casework.file(known.told().intake().file()));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // the screen says so; the text itself may name people
        }
    }

    private void arrived(Optional<Shown> now) {
        shown.set(now);
        Optional<String> stage = now.map(it -> it.known().stage().name());
        boolean untold = stage.isPresent() && stage.equals(Optional.ofNullable(sent.get(caseNo)));
        if (!untold) {
            sent.remove(caseNo);
        }
        boolean free = now.map(it -> heard(it.mailing(), untold)).orElse(true);
        possible.set(free ? now.flatMap(this::ending) : Optional.empty());
        if (possible.get().isEmpty()) {
            wanted.set(Optional.empty());
        }
    }

    private Optional<Ending> ending(Shown now) {
        return frame.officerProperty()
                .get()
                .flatMap(officer -> Arrays.stream(Ending.values())
                        .filter(it -> it.fits(now.known(), officer))
                        .findFirst());
    }

    /// @return whether the officer may act again
    private boolean heard(Mailing mailing, boolean untold) {
        return switch (mailing) {
            case Mailing.Waiting _ -> tell(Sign.BUSY, Message.of("course.said.waiting"), false);
            case Mailing.Refused(String code) ->
                tell(Sign.STOP, Message.of("course.said.refused", Message.of("sync.problem." + code)), true);
            case Mailing.Done _ when untold -> tell(Sign.OK, Message.of("course.said.done"), false);
            case Mailing.Done _, Mailing.None _ -> fallSilent();
        };
    }

    private boolean tell(Sign sign, Message sentence, boolean free) {
        said.set(new Said(sign, sentence));
        return free;
    }

    /// What is missing stays said while the officer mends it.
    private boolean fallSilent() {
        if (wanted.get().isEmpty()) {
            said.set(SILENT);
        }
        return true;
    }

    /// F8: the end this officer may bring about is wanted: asks for words, and of a withdrawal for the signed wish.
    void want() {
        possible.get().ifPresent(ending -> {
            wanted.set(Optional.of(ending));
            said.set(new Said(Sign.DUE, Message.of("course.said." + ending)));
        });
    }

    /// F3: scans the applicant's signed wish.
    void scan() {
        if (busy.get() || !wanted.get().equals(Optional.of(Ending.WITHDRAW))) {
            return;
        }
        busy.set(true);
        said.set(new Said(Sign.BUSY, Message.of("course.said.scanning")));
        work.run(counter::scan, this::scanned, _ -> {
            busy.set(false);
            return false;
        });
    }

    private void scanned(Scan scan) {
        busy.set(false);
        switch (scan) {
            case Scan.Kept(var pages)
            when pages.size() == 1 -> {
                wish.set(Optional.of(pages.getFirst()));
                said.set(new Said(Sign.OK, Message.of("course.said.scanned")));
            }
            case Scan.Kept(var pages) -> said.set(new Said(Sign.STOP, Message.of("course.said.pages", pages.size())));
            case Scan.Failed(var problem, var _) -> said.set(new Said(Sign.STOP, Message.of(problem.key())));
        }
    }

    /// Ctrl+Enter: sends what is wanted; too early it says what is still missing.
    void confirm() {
        Message lack = lacking();
        if (busy.get() || wanted.get().isEmpty()) {
            return;
        }
        if (!lack.isNone()) {
            said.set(new Said(Sign.DUE, lack));
            return;
        }
        send(wanted.get().get() == Ending.WITHDRAW ? withdrawal() : new CaseStep.Reverse(caseNo, typed()));
    }

    private CaseStep withdrawal() {
        return new CaseStep.Withdraw(caseNo, typed(), wish.get().orElseThrow().hash());
    }

    private String typed() {
        return words.get().strip();
    }

    private Message lacking() {
        if (typed().isEmpty()) {
            return Message.of("course.missing.words");
        }
        if (typed().length() > CaseReason.MAX_NOTE) {
            return Message.of("course.missing.long", CaseReason.MAX_NOTE);
        }
        boolean unsigned =
                wanted.get().equals(Optional.of(Ending.WITHDRAW)) && wish.get().isEmpty();
        return unsigned ? Message.of("course.missing.wish") : Message.NONE;
    }

    private void send(CaseStep act) {
        busy.set(true);
        possible.set(Optional.empty());
        wanted.set(Optional.empty());
        shown.get().ifPresent(now -> sent.put(caseNo, now.known().stage().name()));
        said.set(new Said(Sign.BUSY, Message.of("course.said.sending")));
        work.run(
                () -> {
                    casework.send(act);
                    return act;
                },
                _ -> {
                    busy.set(false);
                    reload();
                },
                _ -> {
                    busy.set(false);
                    sent.remove(caseNo);
                    reload();
                    return false;
                });
    }

    /// Esc: the end is not wanted after all.
    void relent() {
        wanted.set(Optional.empty());
        wish.set(Optional.empty());
        words.set("");
        said.set(SILENT);
    }

    /// F9: goes on where the case is worked on.
    void goOn() {
        workplace().ifPresent(navigator::show);
    }

    /// Empty while only others can go on with it.
    Optional<Screen> workplace() {
        Optional<SignedOn> officer = frame.officerProperty().get();
        return shown.get().flatMap(now -> officer.flatMap(now.known()::workplace));
    }

    ObjectProperty<Optional<Shown>> shownProperty() {
        return shown;
    }

    /// The end this officer may bring about now; empty while an act is under way.
    ObjectProperty<Optional<Ending>> possibleProperty() {
        return possible;
    }

    /// What was asked for and not yet sent.
    ObjectProperty<Optional<Ending>> wantedProperty() {
        return wanted;
    }

    /// The scanned page of the applicant's signed wish.
    ObjectProperty<Optional<CaseFile.PageRef>> wishProperty() {
        return wish;
    }

    ObjectProperty<Said> saidProperty() {
        return said;
    }

    StringProperty wordsProperty() {
        return words;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    ReadOnlyIntegerProperty newsProperty() {
        return frame.newsProperty();
    }
}
