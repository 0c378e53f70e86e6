package org.hukoudesk.station.refusal;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.station.intake.CaseSubmitter;
import org.hukoudesk.station.intake.IntakePaper;
import org.hukoudesk.station.intake.IntakeService;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;

/// Why what is asked for in a draft is not accepted, and what the
/// citizen can do about it. The draft stays until that is kept.
public final class RefusalModel {

    /// Codes of the reasons, with words and a legal basis under `refusal.reason.` and `refusal.basis.`.
    static final List<String> REASONS =
            List.of("not-eligible", "no-standing", "other-organ", "not-needed", "false-material");

    private final IntakeService service;
    private final Work work;
    private final FrameModel frame;
    private final Navigator navigator;
    private Screen.Refusal at = new Screen.Refusal("", "");

    private final ObjectProperty<Optional<IntakePaper>> paper = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Message> missing = new SimpleObjectProperty<>(Message.NONE);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty remedy = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public RefusalModel(IntakeService service, Work work, FrameModel frame, Navigator navigator) {
        this.service = service;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    /// @param usual the remedy every citizen has, in words
    void open(Screen.Refusal screen, String usual) {
        if (!screen.equals(at)) {
            at = screen;
            reason.set("");
            words.set("");
            remedy.set(usual);
        }
        missing.set(Message.NONE);
        paper.set(Optional.empty());
        work.run(
                () -> service.reopen(screen.draftId(), officer()),
                found -> paper.set(found.map(IntakeService.Opened::paper)));
    }

    /// F9: keeps the refusal and sends it; too early it says what is still missing.
    void file() {
        Message lack = lacking();
        missing.set(lack);
        if (busy.get() || !lack.isNone()) {
            return;
        }
        busy.set(true);
        var filing = new CaseSubmitter.Filing(
                at.draftId(), at.itemKey(), officer(), paper.get().orElseThrow());
        var why = new CaseSubmitter.Refusal(
                reason.get(), words.get().strip(), remedy.get().strip());
        work.run(() -> service.refuse(filing, why), this::kept, _ -> {
            busy.set(false);
            return false;
        });
    }

    private Message lacking() {
        if (paper.get().flatMap(IntakePaper::applicant).isEmpty()) {
            return Message.of("refusal.missing.who");
        }
        if (reason.get().isEmpty()) {
            return Message.of("refusal.missing.reason");
        }
        if (words.get().isBlank() || remedy.get().isBlank()) {
            return Message.of("refusal.missing.words");
        }
        boolean fits = words.get().strip().length() <= CaseReason.MAX_NOTE
                && remedy.get().strip().length() <= CaseReason.MAX_NOTE;
        return fits ? Message.NONE : Message.of("refusal.missing.long", CaseReason.MAX_NOTE);
    }

    private void kept(String caseNo) {
        busy.set(false);
        at = new Screen.Refusal("", "");
        frame.say(Message.of("refusal.done", caseNo));
        navigator.show(new Screen.Desk());
    }

    /// Accepts it after all: back to the intake, where everything is as it was.
    void leave() {
        navigator.show(new Screen.Intake(at.itemKey(), at.draftId()));
    }

    private String officer() {
        return frame.officerProperty().get().map(SignedOn::officerId).orElse("");
    }

    /// What was taken in so far; empty until it was read from the journal.
    ObjectProperty<Optional<IntakePaper>> paperProperty() {
        return paper;
    }

    /// What keeps the refusal from being filed.
    ObjectProperty<Message> missingProperty() {
        return missing;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty remedyProperty() {
        return remedy;
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
