package org.hukoudesk.station.exchange;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.hukoudesk.station.sync.EvidenceService;

/// The migrations between the two ends, the one looked at, and what the officer does about it. An act is sent and then
/// waited for: only the registry's news moves a line on.
public final class ExchangeModel {

    /// Why an origin refuses, as the destination will read it; words under `exchange.reason.`.
    static final List<String> REASONS = List.of("name-differs", "person-unknown", "material-doubt", "other");

    private static final Said SILENT = new Said(Sign.IDLE, Message.NONE);

    /// What became of the officer's last act on the chosen line, or what is still missing for it.
    record Said(Sign sign, Message words) {}

    private final Casework casework;
    private final Catalogue catalogue;
    private final Work work;
    private final Clock clock;
    private final FrameModel frame;
    private final Navigator navigator;
    private final OriginFormModel form = new OriginFormModel();
    private final EvidenceService pages;
    /// What was sent from this screen, by order key, and the step it should end.
    private final Map<String, ExchangeStep> sent = new HashMap<>();

    private final ObservableList<ExchangeLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ExchangeLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>(SILENT);
    private final ObjectProperty<Optional<ExchangeStep>> possible = new SimpleObjectProperty<>(Optional.empty());
    /// Which line to choose when the list comes; none once it came.
    private Predicate<ExchangeLine> wanted = _ -> false;
    private Work.Running loading = () -> {};
    private Work.Running asking = () -> {};

    public ExchangeModel(
            Casework casework, Catalogue catalogue, Work work, Clock clock, FrameModel frame, Navigator navigator) {
        this.casework = casework;
        this.catalogue = catalogue;
        this.work = work;
        this.clock = clock;
        this.frame = frame;
        this.navigator = navigator;
        this.pages = new EvidenceService(casework, work);
    }

    /// Shows the list with this case chosen; for an empty number what must be done first.
    void open(String caseNo) {
        if (!caseNo.isEmpty()) {
            choose(Optional.empty());
        }
        wanted = line -> caseNo.isEmpty() || line.caseNo().equals(caseNo);
        reload();
    }

    /// The registry told something: the same line stays chosen and what was typed stays.
    void reload() {
        Optional<SignedOn> officer = frame.officerProperty().get();
        if (officer.isEmpty()) {
            return;
        }
        loading.cancel();
        loading = work.run(
                () -> new ExchangeList(casework, catalogue.calendar(), ChinaTime.dayOf(clock.instant()), officer.get())
                        .lines(),
                this::arrived);
    }

    private void arrived(List<ExchangeLine> now) {
        Optional<ExchangeLine> before = chosen.get();
        form.keepOnly(now.stream()
                .filter(line -> line.step() == ExchangeStep.VERIFY)
                .map(ExchangeLine::permitNo)
                .toList());
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        frame.waiting(Entry.EXCHANGE, (int)
                now.stream().filter(ExchangeLine::needsThisOfficer).count());
        choose(
                before.isPresent()
                        ? now.stream()
                                .filter(line -> line.isSameAs(before.get()))
                                .findFirst()
                        : now.stream().filter(wanted).findFirst());
        wanted = _ -> false;
    }

    /// Looks at a line; what was typed about another one stays with that.
    void choose(Optional<ExchangeLine> line) {
        boolean same =
                line.isPresent() && chosen.get().filter(line.get()::isSameAs).isPresent();
        if (!same) {
            said.set(SILENT);
        }
        form.turnTo(line.map(ExchangeLine::permitNo).orElse(""));
        chosen.set(line);
        ask();
    }

    /// How far the last act on the chosen line has come.
    private void ask() {
        asking.cancel();
        possible.set(Optional.empty());
        chosen.get().ifPresent(line -> {
            asking = work.run(() -> casework.mailing(line.orderKey()), mailing -> heard(line, mailing));
        });
    }

    private void heard(ExchangeLine line, Mailing mailing) {
        boolean untold = sent.get(line.orderKey()) == line.step();
        if (!untold) {
            sent.remove(line.orderKey());
        }
        boolean free = switch (mailing) {
            case Mailing.Waiting() -> tell(Sign.BUSY, Message.of("exchange.said.waiting"), false);
            case Mailing.Refused(String code) -> tell(Sign.STOP, Message.of("sync.problem." + code), true);
            case Mailing.Done() -> untold ? tell(Sign.OK, Message.of("exchange.said.done"), false) : fallSilent();
            case Mailing.None() -> fallSilent();
        };
        possible.set(free && line.mayAct() && line.step().isOurs() ? Optional.of(line.step()) : Optional.empty());
    }

    /// What is missing stays said while the officer mends it; words about an act under way go with it.
    private boolean fallSilent() {
        if (said.get().sign() != Sign.DUE) {
            said.set(SILENT);
        }
        return true;
    }

    private boolean tell(Sign sign, Message words, boolean free) {
        said.set(new Said(sign, words));
        return free;
    }

    /// 核验并迁出.
    void release() {
        able(ExchangeStep.VERIFY).ifPresent(line -> {
            OriginChecks checks = OriginChecks.of(line);
            if (isWhole(form.missingForRelease(checks))) {
                String head = checks.headLeaves() ? form.newHead().get() : "";
                send(
                        line,
                        new ReleasePermit(
                                line.permitNo(), form.verification().get().strip(), head, form.relationsOf(checks)));
            }
        });
    }

    /// 退回.
    void refuse() {
        able(ExchangeStep.VERIFY).ifPresent(line -> {
            if (isWhole(form.missingForRefusal())) {
                send(
                        line,
                        new RefusePermit(
                                line.permitNo(),
                                form.reason().get(),
                                form.explanation().get().strip()));
            }
        });
    }

    /// 落户.
    void settle() {
        able(ExchangeStep.SETTLE).ifPresent(line -> send(line, new SettleCase(line.caseNo())));
    }

    void print() {
        able(ExchangeStep.PRINT).ifPresent(line -> navigator.show(new Screen.Print(line.caseNo())));
    }

    void mend() {
        able(ExchangeStep.MEND).ifPresent(line -> navigator.show(new Screen.Intake(line.itemKey(), line.caseNo())));
    }

    private Optional<ExchangeLine> able(ExchangeStep step) {
        return possible.get().filter(step::equals).flatMap(_ -> chosen.get());
    }

    private boolean isWhole(Message missing) {
        if (!missing.isNone()) {
            said.set(new Said(Sign.DUE, missing));
        }
        return missing.isNone();
    }

    private void send(ExchangeLine line, org.hukoudesk.contract.message.Message act) {
        asking.cancel();
        possible.set(Optional.empty());
        sent.put(line.orderKey(), line.step());
        said.set(new Said(Sign.BUSY, Message.of("exchange.said.sending")));
        work.run(
                () -> {
                    casework.send(act);
                    return line;
                },
                _ -> ask(),
                _ -> {
                    sent.remove(line.orderKey());
                    said.set(SILENT);
                    ask();
                    return false;
                });
    }

    ObservableList<ExchangeLine> lines() {
        return lines;
    }

    ObjectProperty<Optional<ExchangeLine>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Said> saidProperty() {
        return said;
    }

    /// The step this officer can do on the chosen line now; empty while an act is under way.
    ObjectProperty<Optional<ExchangeStep>> possibleProperty() {
        return possible;
    }

    OriginFormModel form() {
        return form;
    }

    EvidenceService pages() {
        return pages;
    }

    /// Grows when the list must be read again.
    ReadOnlyIntegerProperty newsProperty() {
        return frame.newsProperty();
    }
}
