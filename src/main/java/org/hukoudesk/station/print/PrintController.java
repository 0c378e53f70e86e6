package org.hukoudesk.station.print;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.PagePicture;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The print screen's widgets: the queue, the page as it will be on paper, and the printer's truth about it.
public final class PrintController implements Shown {

    private static final byte[] NO_PICTURE = {};

    private final PrintModel model;
    private final FrameModel frame;
    private final Screen.Print at;
    private final Strings strings;
    private final ObservableList<Key> keys;
    private final BooleanProperty printable = new SimpleBooleanProperty();
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final BooleanProperty quiet = new SimpleBooleanProperty();
    private Subscription watched = Subscription.EMPTY;
    private Optional<BookletService.Page> pictured = Optional.empty();

    @FXML
    private Label count;

    @FXML
    private EmptyState nothing;

    @FXML
    private VBox queue;

    @FXML
    private Label title;

    @FXML
    private Label caseNo;

    @FXML
    private HBox steps;

    @FXML
    private VBox marks;

    @FXML
    private EmptyState unseen;

    @FXML
    private PagePicture picture;

    @FXML
    private Lamp printer;

    @FXML
    private Label printerName;

    @FXML
    private Label printerSaid;

    @FXML
    private Label feed;

    @FXML
    private Button ask;

    @FXML
    private VBox question;

    @FXML
    private Label why;

    @FXML
    private VBox again;

    @FXML
    private VBox doubt;

    @FXML
    private Lamp said;

    @FXML
    private Button print;

    public PrintController(PrintModel model, FrameModel frame, Screen.Print at, Strings strings) {
        this.model = model;
        this.frame = frame;
        this.at = at;
        this.strings = strings;
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.F4, "print.key.next", model::nextPage),
                Key.of(KeyCode.F5, "print.ask", model::ask).when(quiet),
                Key.of(KeyCode.F9, "print.key.print", model::print).when(printable),
                Key.of(KeyCode.Y, "print.look.out", () -> model.looked(true)).when(asked),
                Key.of(KeyCode.N, "print.look.not", () -> model.looked(false)).when(asked));
    }

    @FXML
    void initialize() {
        for (Node each : List.of(nothing, question, again, doubt, unseen, printerSaid)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        print.disableProperty().bind(printable.not());
        ask.disableProperty().bind(quiet.not());
    }

    @Override
    public void onShow() {
        watched = Subscription.combine(
                model.viewProperty().subscribe(this::draw),
                model.printerProperty().subscribe(this::drawPrinter),
                frame.newsProperty().subscribe((_, _) -> model.reload()));
        model.open(at.caseId());
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    private void draw(PrintView view) {
        long waiting = view.cases().stream().filter(QueuedCase::isToPrint).count();
        count.setText(strings.text("print.count", waiting, view.cases().size() - waiting));
        nothing.setVisible(view.cases().isEmpty());
        new QueueController(queue, model, strings).show(view);
        drawPage(view);
        asked.set(view.mayDecide());
        printable.set(view.mayPrint() || view.mayTellAgain() || view.mayGoOn());
        question.setVisible(view.mayDecide());
        again.setVisible(view.mayVoid() && view.doing() != PrintView.Doing.DOUBTING);
        doubt.setVisible(view.doing() == PrintView.Doing.DOUBTING);
        quiet.set(view.isQuiet());
        print.setText(strings.text(act(view)));
        PrintSaying saying = PrintSaying.of(view);
        said.setSign(saying.sign());
        said.setText(Spoken.words(saying.words(), strings));
        said.setVisible(!saying.words().isNone());
    }

    /// Key of what F9 does.
    private static String act(PrintView view) {
        if (view.isPaperless()) {
            return "print.handOver";
        }
        return view.mayTellAgain() ? "print.tellAgain" : "print.print";
    }

    private void drawPage(PrintView view) {
        Optional<PrintView.QueuedPage> page = view.chosenPage();
        title.setText(page.map(it -> strings.text(it.title())).orElse(""));
        caseNo.setText(view.caseNo());
        new StepsController(steps, strings).show(page.map(PrintView.QueuedPage::truth));
        new MarksController(marks, strings)
                .show(view.chosen().map(QueuedCase::marks).orElseGet(List::of));
        why.setText(page.flatMap(PrintView.QueuedPage::sheet)
                .filter(it -> !it.reason().isEmpty())
                .map(it -> Spoken.words(PrintSaying.reason(it), strings))
                .orElse(""));
        Optional<BookletService.Page> drawn = view.drawn().stream()
                .filter(it -> it.key().equals(view.pageKey()))
                .findFirst();
        if (!drawn.equals(pictured)) {
            pictured = drawn;
            picture.show(drawn.map(BookletService.Page::picture).orElse(NO_PICTURE));
        }
        picture.setAccessibleText(title.getText());
        boolean missing = drawn.isEmpty() && view.chosen().isPresent();
        unseen.setVisible(missing);
        String reason = unseen(view);
        unseen.setTitle(strings.text(reason));
        unseen.setHint(strings.text(reason + ".hint"));
        printerName.setText(strings.text("print.printer." + view.paper().name()));
        feed.setText(strings.text("print.feed." + view.paper().name()));
    }

    /// Why there is no page to look at.
    private static String unseen(PrintView view) {
        if (view.booklet().isEmpty()) {
            return "print.drawing";
        }
        return view.isPaperless() ? "print.paperless" : "print.undrawn";
    }

    private void drawPrinter(Optional<PrinterCondition> condition) {
        Message words = Message.NONE;
        Sign sign = Sign.BUSY;
        String word = "print.printer.asking";
        if (condition.isPresent()) {
            switch (condition.get()) {
                case PrinterCondition.Ready _ -> {
                    sign = Sign.OK;
                    word = "print.printer.ready";
                }
                case PrinterCondition.NeedsAttention(var reasons) -> {
                    sign = Sign.DUE;
                    word = "print.printer.look";
                    words = Message.of("print.reason." + reasons.getFirst());
                }
                case PrinterCondition.Absent _ -> {
                    sign = Sign.STOP;
                    word = "print.printer.absent";
                    words = Message.of("print.printer.absent.hint");
                }
            }
        }
        printer.setSign(sign);
        printer.setText(strings.text(word));
        printerSaid.setText(Spoken.words(words, strings));
        printerSaid.setVisible(!words.isNone());
    }

    @FXML
    void print() {
        model.print();
    }

    @FXML
    void ask() {
        model.ask();
    }

    @FXML
    void cameOut() {
        model.looked(true);
    }

    @FXML
    void notOut() {
        model.looked(false);
    }

    @FXML
    void doubt() {
        model.doubt();
    }

    @FXML
    void keep() {
        model.keep();
    }

    @FXML
    void spoiled() {
        model.spoiled();
    }
}
