package org.hukoudesk.station.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.ChoiceRow;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.handover.HandoverModel.Receiver;
import org.hukoudesk.station.print.MarksController;
import org.hukoudesk.station.print.Spoken;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.sync.Casework.Mailing;

/// The handover screen's widgets: whose papers wait, what they are, who takes them.
public final class HandoverController implements Shown {

    private final HandoverModel model;
    private final FrameModel frame;
    private final Clock clock;
    private final Screen.Handover at;
    private final Strings strings;
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label count;

    @FXML
    private VBox list;

    @FXML
    private EmptyState nothing;

    @FXML
    private ScrollPane details;

    @FXML
    private Label applicant;

    @FXML
    private Label caseNo;

    @FXML
    private VBox papers;

    @FXML
    private VBox marks;

    @FXML
    private RadioButton self;

    @FXML
    private RadioButton agent;

    @FXML
    private TextField agentName;

    @FXML
    private Label agentHint;

    @FXML
    private CheckBox seen;

    @FXML
    private CheckBox signed;

    @FXML
    private Label receipt;

    @FXML
    private Label receiptCase;

    @FXML
    private Lamp said;

    @FXML
    private Button act;

    public HandoverController(HandoverModel model, FrameModel frame, Clock clock, Screen.Handover at, Strings strings) {
        this.model = model;
        this.frame = frame;
        this.clock = clock;
        this.at = at;
        this.strings = strings;
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.F9, "handover.act", model::handOver).when(model.possibleProperty()));
    }

    @FXML
    void initialize() {
        for (Node each : List.of(agentName, agentHint)) {
            each.visibleProperty().bind(agent.selectedProperty());
            each.managedProperty().bind(agent.selectedProperty());
        }
        nothing.visibleProperty().bind(details.visibleProperty().not());
        act.disableProperty().bind(model.possibleProperty().not());
        self.setOnAction(_ -> model.receiverProperty().set(Receiver.SELF));
        agent.setOnAction(_ -> {
            model.receiverProperty().set(Receiver.AGENT);
            agentName.requestFocus();
        });
    }

    @Override
    public void onShow() {
        agentName.textProperty().bindBidirectional(model.agentProperty());
        seen.selectedProperty().bindBidirectional(model.seenProperty());
        signed.selectedProperty().bindBidirectional(model.signedProperty());
        watched = Subscription.combine(
                model.chosenProperty().subscribe(_ -> draw()),
                model.cases().subscribe(this::draw),
                model.receiverProperty().subscribe(now -> {
                    self.setSelected(now == Receiver.SELF);
                    agent.setSelected(now == Receiver.AGENT);
                }),
                model.saidProperty().subscribe(now -> {
                    said.setSign(now.sign());
                    said.setText(Spoken.words(now.words(), strings));
                    said.setVisible(!now.words().isNone());
                    drawReceipt();
                }),
                frame.newsProperty().subscribe((_, _) -> model.reload()));
        model.open(at.caseId());
        draw();
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
        agentName.textProperty().unbindBidirectional(model.agentProperty());
        seen.selectedProperty().unbindBidirectional(model.seenProperty());
        signed.selectedProperty().unbindBidirectional(model.signedProperty());
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    @FXML
    void handOver() {
        model.handOver();
    }

    private void draw() {
        Optional<Ready> chosen = model.chosenProperty().get();
        count.setText(strings.text(
                "handover.count",
                model.cases().stream().filter(it -> !it.isReported()).count()));
        drawRows(chosen.map(Ready::caseNo).orElse(""));
        details.setVisible(chosen.isPresent());
        applicant.setText(chosen.map(Ready::applicant).orElse(""));
        caseNo.setText(chosen.map(Ready::caseNo).orElse(""));
        chosen.ifPresent(new PapersController(papers, strings)::show);
        new MarksController(marks, strings).show(chosen.map(Ready::marks).orElseGet(List::of));
        for (Node each : List.of(self, agent, agentName, seen, signed)) {
            each.setDisable(chosen.filter(it -> !it.isReported()).isEmpty());
        }
        drawReceipt();
    }

    private void drawRows(String chosen) {
        ChoiceRow.redraw(
                list,
                model.cases().stream()
                        .map(it -> row(it, it.caseNo().equals(chosen)))
                        .toList());
    }

    private Node row(Ready each, boolean chosen) {
        var name = new Label(each.applicant());
        name.getStyleClass().add("hk-strong");
        Chip state = state(each);
        var number = new Label(each.caseNo());
        number.getStyleClass().add("hk-secondary");
        var row = new ChoiceRow(chosen, () -> model.choose(each.caseNo()), PapersController.line(name, state), number);
        row.setSpacing(4);
        row.setId("row-" + each.caseNo());
        row.setAccessibleText(each.applicant() + " " + each.caseNo() + " " + state.getText());
        return row;
    }

    private Chip state(Ready each) {
        return switch (each.report()) {
            case Mailing.Waiting _ -> new Chip(Chip.Tone.ACCENT, strings.text("handover.row.sent"));
            case Mailing.Done _ -> new Chip(Chip.Tone.OK, strings.text("handover.row.done"));
            case Mailing.None _, Mailing.Refused _ ->
                each.lacksPaper()
                        ? new Chip(Chip.Tone.STOP, strings.text("handover.row.paper"))
                        : new Chip(Chip.Tone.DUE, strings.text("handover.row.open"));
        };
    }

    private void drawReceipt() {
        Optional<Ready> chosen = model.chosenProperty().get();
        boolean byAgent = model.receiverProperty().get() == Receiver.AGENT
                && !model.agentProperty().get().isBlank();
        receipt.setText(chosen.map(it -> strings.text(
                        received(it.kind()) + (byAgent ? ".agent" : ".self"),
                        it.applicant(),
                        it.papers().size(),
                        model.agentProperty().get()))
                .orElse(""));
        receiptCase.setText(chosen.map(it -> strings.text("handover.receipt.case", it.caseNo(), LocalDate.now(clock)))
                .orElse(""));
    }

    /// How keys of the receipt's sentence begin.
    private static String received(Ready.Kind kind) {
        return switch (kind) {
            case BOOKLET -> "handover.receipt";
            case DOCUMENT -> "handover.receipt.document";
            case PAPERLESS -> "handover.receipt.paperless";
        };
    }
}
