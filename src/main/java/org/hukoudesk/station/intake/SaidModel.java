package org.hukoudesk.station.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.shell.Message;

/// What the intake says and where: under the title, under the person, above the materials, in the bottom bar.
final class SaidModel {

    private final ObjectProperty<Message> mending = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<List<CaseStep.Asked>> asked = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>(new Since.Unasked());
    private final ObjectProperty<Message> card = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> scan = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> bar = new SimpleObjectProperty<>(Message.NONE);

    /// @return what the frame says of a draft that corrects no case
    Optional<Message> mends(IntakeService.Opened opened) {
        CaseSnapshot.Notice notice = opened.notice();
        String caseNo = opened.paper().mends();
        if (caseNo.isEmpty()) {
            return Optional.of(Message.of("intake.reopened"));
        }
        mending.set(
                notice.asked().isEmpty()
                        ? Message.of("intake.mending", caseNo, opened.note())
                        : Message.of("intake.supplementing", caseNo, notice.until()));
        asked.set(notice.asked());
        return Optional.empty();
    }

    /// What the citizen was asked to bring; nothing for a new case and a returned one.
    ObjectProperty<List<CaseStep.Asked>> asked() {
        return asked;
    }

    /// Which returned case is corrected and what for; nothing for a new one.
    ObjectProperty<Message> mending() {
        return mending;
    }

    /// What became of the household since the draft was kept.
    ObjectProperty<Since> since() {
        return since;
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
        asked.set(List.of());
        since.set(new Since.Unasked());
        card.set(Message.NONE);
        scan.set(Message.NONE);
        bar.set(Message.NONE);
    }
}
