package org.hukoudesk.station.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.booklet.PapersDue;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.print.LastSheet;
import org.hukoudesk.station.print.PrintService;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;

/// Papers waiting for their owners, and the act of handing them over. What was ticked belongs to the chosen case alone.
public final class HandoverModel {

    /// Who takes the papers; the names are the registry's words.
    enum Receiver {
        SELF,
        AGENT
    }

    /// What the screen says about the chosen case.
    record Saying(Sign sign, Message words) {}

    private static final Message READY = Message.of("handover.said.ready");

    private final Casework casework;
    private final PrintService prints;
    private final Work work;
    private final Clock clock;
    private final FrameModel frame;

    private final ObservableList<Ready> cases = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Ready>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Receiver> receiver = new SimpleObjectProperty<>(Receiver.SELF);
    private final StringProperty agent = new SimpleStringProperty("");
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanProperty signed = new SimpleBooleanProperty();
    private final BooleanProperty possible = new SimpleBooleanProperty();
    private final ObjectProperty<Saying> said = new SimpleObjectProperty<>(new Saying(Sign.IDLE, Message.NONE));
    private boolean handing;
    private String wanted = "";
    private int reading;

    public HandoverModel(Casework casework, PrintService prints, Work work, Clock clock, FrameModel frame) {
        this.casework = casework;
        this.prints = prints;
        this.work = work;
        this.clock = clock;
        this.frame = frame;
        receiver.subscribe(_ -> judge());
        agent.subscribe(_ -> judge());
        seen.subscribe(_ -> judge());
        signed.subscribe(_ -> judge());
    }

    /// @param caseNo the case to choose, empty for the one chosen last
    void open(String caseNo) {
        wanted = caseNo;
        reload();
    }

    /// Reads the list again and counts it in the navigation; what is chosen and ticked stays.
    public void reload() {
        int turn = ++reading;
        String organ = frame.officerProperty().get().map(SignedOn::organCode).orElse("");
        work.run(() -> ready(organ), list -> show(turn, list), _ -> {
            handing = false;
            judge();
            return false;
        });
    }

    private List<Ready> ready(String organ) {
        return casework.cases().stream()
                .filter(it -> it.intake().organ().equals(organ))
                .flatMap(it -> ready(it).stream())
                .toList();
    }

    /// A case whose papers are printed, or that was executed without any.
    private Optional<Ready> ready(CaseSnapshot told) {
        boolean printed = told.stage().equals(CaseStage.PRINTED.name());
        if (!printed && !told.stage().equals(CaseStage.EXECUTED.name())) {
            return Optional.empty();
        }
        CaseFile file = casework.file(told.intake().file());
        PapersDue due = PapersDue.of(told.course().result(), file.origin());
        if (!printed && !PapersDue.isPaperless(told, due)) {
            return Optional.empty();
        }
        return Optional.of(new Ready(
                told.caseNo(),
                printed
                        ? (due.document().isPresent() ? Ready.Kind.DOCUMENT : Ready.Kind.BOOKLET)
                        : Ready.Kind.PAPERLESS,
                file.applicantMasked(),
                List.copyOf(LastSheet.ofEach(prints.paperRows(told.caseNo())).values()),
                due.marks(),
                casework.mailing(told.caseNo(), MessageKind.RECORD_HANDOVER)));
    }

    private void show(int turn, List<Ready> list) {
        if (turn != reading) {
            return;
        }
        handing = false;
        frame.waiting(Entry.HANDOVER, (int)
                list.stream().filter(it -> !it.isReported()).count());
        cases.setAll(list);
        String choice = find(wanted).isPresent() ? wanted : chosenNo();
        wanted = "";
        if (find(choice).isEmpty()) {
            choice = list.isEmpty() ? "" : list.getFirst().caseNo();
        }
        choose(choice);
    }

    private Optional<Ready> find(String caseNo) {
        return cases.stream().filter(it -> it.caseNo().equals(caseNo)).findFirst();
    }

    private String chosenNo() {
        return chosen.get().map(Ready::caseNo).orElse("");
    }

    void choose(String caseNo) {
        if (!caseNo.equals(chosenNo())) {
            receiver.set(Receiver.SELF);
            agent.set("");
            untick();
        }
        chosen.set(find(caseNo));
        judge();
    }

    private void untick() {
        seen.set(false);
        signed.set(false);
    }

    private void judge() {
        Saying now = chosen.get().map(this::about).orElseGet(() -> new Saying(Sign.IDLE, Message.NONE));
        possible.set(now.words().equals(READY));
        said.set(now);
    }

    private Saying about(Ready ready) {
        if (handing) {
            return new Saying(Sign.BUSY, Message.of("handover.said.handing"));
        }
        boolean untouched = !seen.get() && !signed.get();
        return switch (ready.report()) {
            case Mailing.Waiting _ -> new Saying(Sign.BUSY, Message.of("handover.said.sent"));
            case Mailing.Done _ -> new Saying(Sign.OK, Message.of("handover.said.done"));
            case Mailing.Refused(String code)
            when untouched ->
                new Saying(Sign.STOP, Message.of("handover.said.refused", Message.of("sync.problem." + code)));
            case Mailing.Refused _, Mailing.None _ -> open(ready);
        };
    }

    /// The first thing that stands between the papers and their owner.
    private Saying open(Ready ready) {
        if (ready.lacksPaper()) {
            return new Saying(Sign.STOP, Message.of("handover.said.paper"));
        }
        if (receiver.get() == Receiver.AGENT && agent.get().isBlank()) {
            return new Saying(Sign.DUE, Message.of("handover.said.agent"));
        }
        if (!seen.get()) {
            return new Saying(Sign.DUE, Message.of("handover.said.see"));
        }
        return signed.get() ? new Saying(Sign.OK, READY) : new Saying(Sign.DUE, Message.of("handover.said.sign"));
    }

    /// F9: the papers change hands; first in the journal here, then to the registry.
    void handOver() {
        if (!possible.get()) {
            return;
        }
        String caseNo = chosenNo();
        var act = new RecordHandover(
                caseNo, receiver.get().name(), clock.instant().toString());
        handing = true;
        judge();
        work.run(
                () -> {
                    prints.issue(caseNo);
                    casework.send(act);
                    return caseNo;
                },
                this::handed,
                _ -> {
                    reload();
                    return false;
                });
    }

    /// Were it refused, somebody has to look at everything again.
    private void handed(String caseNo) {
        if (caseNo.equals(chosenNo())) {
            untick();
        }
        reload();
    }

    ObservableList<Ready> cases() {
        return cases;
    }

    ObjectProperty<Optional<Ready>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Receiver> receiverProperty() {
        return receiver;
    }

    /// Name of the agent: stands on the receipt the agent signs, and is sent to nobody.
    StringProperty agentProperty() {
        return agent;
    }

    BooleanProperty seenProperty() {
        return seen;
    }

    BooleanProperty signedProperty() {
        return signed;
    }

    BooleanProperty possibleProperty() {
        return possible;
    }

    ObjectProperty<Saying> saidProperty() {
        return said;
    }
}
