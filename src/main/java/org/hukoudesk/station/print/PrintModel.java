package org.hukoudesk.station.print;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.station.booklet.Booklet;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.booklet.PaperKind;
import org.hukoudesk.station.print.PrintView.Doing;
import org.hukoudesk.station.print.PrintView.Printing;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.store.station.PrintState;

/// The print queue. One for the whole program: pages go on through the printer while the officer is elsewhere, and what
/// was under way when the program ended is asked for once.
public final class PrintModel {

    private final PrintDesk desk;
    private final Work work;
    private final FrameModel frame;
    private final PrinterModel printer;

    private final ObjectProperty<PrintView> view = new SimpleObjectProperty<>(PrintView.BLANK);
    private boolean resumed;
    private boolean ended;
    private String wanted = "";
    private String signer = "";
    private int reading;

    public PrintModel(PrintDesk desk, Work work, FrameModel frame) {
        this.desk = desk;
        this.work = work;
        this.frame = frame;
        this.printer = new PrinterModel(desk, work);
    }

    /// @param caseNo the case to choose, empty for the one chosen last
    void open(String caseNo) {
        wanted = caseNo;
        reload();
        if (resumed) {
            look();
        } else {
            resumed = true;
            ask();
        }
    }

    /// Reads the queue again and counts it in the navigation; what is chosen stays.
    public void reload() {
        Optional<SignedOn> officer = frame.officerProperty().get();
        String now = officer.map(SignedOn::officerId).orElse("");
        if (!now.equals(signer)) {
            signer = now;
            view.set(PrintView.BLANK
                    .printing(view.get().printing())
                    .waiting(view.get().reasons())
                    .doing(view.get().doing()));
        }
        int turn = ++reading;
        String organ = officer.map(SignedOn::organCode).orElse("");
        work.run(() -> desk.queue(organ), queue -> show(turn, queue), _ -> {
            show(turn, view.get().cases());
            return false;
        });
    }

    /// Answers of earlier readings come too late. What the officer or the printer did is over only when the queue was
    /// read after it: an act must not begin on what was true before.
    private void show(int turn, List<QueuedCase> queue) {
        if (turn != reading) {
            return;
        }
        frame.waiting(
                Entry.PRINT, (int) queue.stream().filter(QueuedCase::isToPrint).count());
        PrintView now = view.get().queued(queue);
        view.set(ended ? now.printing(Optional.empty()).doing(Doing.NOTHING) : now);
        String choice = isQueued(wanted) ? wanted : view.get().caseNo();
        wanted = "";
        if (!isQueued(choice)) {
            choice = queue.isEmpty() ? "" : queue.getFirst().caseNo();
        }
        if (!choice.equals(view.get().caseNo())) {
            choose(choice);
        }
        if (ended) {
            ended = false;
            lead();
        }
    }

    private boolean isQueued(String caseNo) {
        return view.get().cases().stream().anyMatch(it -> it.caseNo().equals(caseNo));
    }

    /// Shows the pages of a case; they are drawn from what the register says now.
    void choose(String caseNo) {
        view.set(view.get().choosing(caseNo));
        if (caseNo.isEmpty()) {
            return;
        }
        String officer = frame.officerProperty().get().map(SignedOn::name).orElse("");
        work.run(() -> desk.booklet(caseNo, officer), booklet -> drawn(caseNo, booklet), _ -> {
            drawn(caseNo, new Booklet.Missing(Booklet.Lack.BROKEN));
            return false;
        });
    }

    private void drawn(String caseNo, Booklet booklet) {
        if (!view.get().caseNo().equals(caseNo)) {
            return;
        }
        view.set(view.get().with(booklet));
        lead();
        tell(caseNo, keys(), false);
    }

    private void lead() {
        view.get().neediest().ifPresent(it -> choosePage(it.key()));
    }

    private List<String> keys() {
        return view.get().drawn().stream().map(BookletService.Page::key).toList();
    }

    void choosePage(String key) {
        view.set(view.get().at(key));
        printer.turnTo(view.get().paper());
    }

    /// F4: the next page, from the first again after the last.
    void nextPage() {
        view.get().following().ifPresent(it -> choosePage(it.key()));
    }

    /// F9: prints what is on no paper yet, one page after the other, and stops at the first that did not come out. With
    /// everything out it tells the registry again what that had refused; without any paper the handover follows.
    void print() {
        PrintView now = view.get();
        if (now.mayPrint()) {
            next(new Run(now.caseNo(), now.toPrint(), keys()), 0);
        } else if (now.mayTellAgain()) {
            tell(now.caseNo(), keys(), true);
        } else if (now.mayGoOn()) {
            frame.go(new Screen.Handover(now.caseNo()));
        }
    }

    /// @param all page keys of the case, printed now or before
    private record Run(String caseNo, List<BookletService.Page> pages, List<String> all) {}

    private void next(Run run, int place) {
        BookletService.Page page = run.pages().get(place);
        printer.begin();
        var now = new Printing(run.caseNo(), page.key(), place + 1, run.pages().size());
        view.set(view.get().printing(Optional.of(now)));
        if (view.get().caseNo().equals(run.caseNo())) {
            choosePage(page.key());
        }
        work.run(
                () -> desk.print(run.caseNo(), page, heard(page.paper())),
                sheet -> printed(run, place, sheet),
                _ -> over());
    }

    private void printed(Run run, int place, LastSheet sheet) {
        boolean goesOn =
                sheet.state() == PrintState.CONFIRMED && place + 1 < run.pages().size();
        if (goesOn) {
            next(run, place + 1);
            reload();
        } else {
            settle(() -> tellNow(run.caseNo(), run.all(), false));
        }
    }

    /// What the printer of a paper says while it waits.
    private Consumer<List<String>> heard(PaperKind paper) {
        return printer.listener(paper, last -> view.set(view.get().waiting(last)));
    }

    /// F5: asks the printer how it stands and what became of pages under way, and draws anew what could not be drawn.
    void ask() {
        if (!view.get().isQuiet()) {
            return;
        }
        view.set(view.get().doing(Doing.ASKING));
        look();
        settle(() -> desk.resume(this::heard));
        if (view.get().booklet().isPresent() && view.get().drawn().isEmpty()) {
            choose(view.get().caseNo());
        }
    }

    private void look() {
        printer.look(view.get().paper());
    }

    /// The officer looked at the paper of the chosen page.
    void looked(boolean cameOut) {
        if (view.get().mayDecide()) {
            decide(job -> desk.looked(job, cameOut));
        }
    }

    /// The sheet of the chosen page is no good: asks first, since a void sheet stays void.
    void doubt() {
        if (view.get().mayVoid()) {
            view.set(view.get().doing(Doing.DOUBTING));
        }
    }

    void keep() {
        if (view.get().doing() == Doing.DOUBTING) {
            view.set(view.get().doing(Doing.NOTHING));
        }
    }

    void spoiled() {
        if (view.get().doing() == Doing.DOUBTING && view.get().mayVoid()) {
            decide(desk::spoiled);
        }
    }

    private void decide(Consumer<UUID> word) {
        String caseNo = view.get().caseNo();
        List<String> all = keys();
        UUID job = view.get()
                .chosenPage()
                .flatMap(PrintView.QueuedPage::sheet)
                .orElseThrow()
                .jobName();
        view.set(view.get().doing(Doing.DECIDING));
        settle(() -> {
            word.accept(job);
            tellNow(caseNo, all, false);
        });
    }

    private void tell(String caseNo, List<String> all, boolean again) {
        work.run(
                () -> {
                    tellNow(caseNo, all, again);
                    return caseNo;
                },
                _ -> reload());
    }

    /// In the background. Nobody signed on means nobody to sign: the next officer who opens the case tells it.
    private void tellNow(String caseNo, List<String> all, boolean again) {
        if (frame.officerProperty().get().isPresent()) {
            desk.tell(caseNo, all, again);
        }
    }

    private void settle(Runnable act) {
        work.run(
                () -> {
                    act.run();
                    return true;
                },
                _ -> over(),
                _ -> over());
    }

    /// @return false, for a failure is not this screen's to explain
    private boolean over() {
        ended = true;
        look();
        reload();
        return false;
    }

    ObjectProperty<PrintView> viewProperty() {
        return view;
    }

    /// How the printer stood when it was last asked; empty before that.
    ObjectProperty<Optional<PrinterCondition>> printerProperty() {
        return printer.conditionProperty();
    }
}
