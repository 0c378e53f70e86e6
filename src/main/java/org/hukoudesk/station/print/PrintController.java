package org.hukoudesk.station.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The print screen's widgets: the queue, the page as it will be on paper, and the printer's truth about it.
public final class PrintController implements Shown {

    /// Pixels of a page's picture: shown any larger it is no sharper.
    private static final double WIDEST = 844;

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
    private StackPane sheet;

    @FXML
    private EmptyState unseen;

    @FXML
    private ImageView picture;

    @FXML
    private Lamp printer;

    @FXML
    private Label printerSaid;

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
        picture.fitWidthProperty().bind(Bindings.min(WIDEST, sheet.widthProperty()));
        picture.fitHeightProperty().bind(sheet.heightProperty());
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
        long waiting = view.cases().stream().filter(QueuedCase::settled).count();
        count.setText(strings.text("print.count", waiting, view.cases().size() - waiting));
        nothing.setVisible(view.cases().isEmpty());
        new QueueController(queue, model, strings).show(view);
        drawPage(view);
        asked.set(view.mayDecide());
        printable.set(view.mayPrint() || view.mayTellAgain());
        question.setVisible(view.mayDecide());
        again.setVisible(view.mayVoid() && view.doing() != PrintView.Doing.DOUBTING);
        doubt.setVisible(view.doing() == PrintView.Doing.DOUBTING);
        quiet.set(view.isQuiet());
        print.setText(strings.text(view.mayTellAgain() ? "print.tellAgain" : "print.print"));
        PrintSaying saying = PrintSaying.of(view);
        said.setSign(saying.sign());
        said.setText(Spoken.words(saying.words(), strings));
        said.setVisible(!saying.words().isNone());
    }

    private void drawPage(PrintView view) {
        Optional<PrintView.QueuedPage> page = view.chosenPage();
        title.setText(page.map(it -> strings.text(it.title())).orElse(""));
        caseNo.setText(view.caseNo());
        steps.getChildren().setAll(page.map(it -> steps(it.truth())).orElseGet(List::of));
        why.setText(page.flatMap(PrintView.QueuedPage::sheet)
                .filter(it -> !it.reason().isEmpty())
                .map(it -> Spoken.words(PrintSaying.reason(it), strings))
                .orElse(""));
        Optional<BookletService.Page> drawn = view.drawn().stream()
                .filter(it -> it.key().equals(view.pageKey()))
                .findFirst();
        if (!drawn.equals(pictured)) {
            pictured = drawn;
            picture.setImage(drawn.map(it -> new Image(new ByteArrayInputStream(it.picture())))
                    .orElse(null));
        }
        picture.setAccessibleText(title.getText());
        boolean missing = drawn.isEmpty() && view.chosen().isPresent();
        unseen.setVisible(missing);
        unseen.setTitle(strings.text(view.booklet().isEmpty() ? "print.drawing" : "print.undrawn"));
        unseen.setHint(strings.text(view.booklet().isEmpty() ? "print.drawing.hint" : "print.undrawn.hint"));
    }

    /// Where the paper stands on its way: to print, sent, to be looked at, out or void.
    private List<Node> steps(PaperTruth truth) {
        List<PaperTruth> way = List.of(PaperTruth.TO_PRINT, PaperTruth.SENT, PaperTruth.LOOK, PaperTruth.PRINTED);
        return way.stream().map(step -> (Node) step(step, truth)).toList();
    }

    private Lamp step(PaperTruth step, PaperTruth truth) {
        PaperTruth place = switch (truth) {
            case WAITING -> PaperTruth.SENT;
            case VOID, ISSUED -> PaperTruth.PRINTED;
            case TO_PRINT, SENT, LOOK, PRINTED -> truth;
        };
        boolean here = step == place;
        boolean last = step == PaperTruth.PRINTED && !here;
        var lamp = new Lamp(
                here ? (truth == PaperTruth.TO_PRINT ? Sign.BUSY : truth.sign()) : Sign.IDLE,
                strings.text(last ? "print.step.last" : (here ? truth : step).word()));
        if (here) {
            lamp.getStyleClass().add("hk-strong");
        }
        return lamp;
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
