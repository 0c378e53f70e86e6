package org.hukoudesk.station.course;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The widgets of one case: the page about it, and at the right how it may end here.
public final class CourseController implements Shown {

    private final CourseModel model;
    private final Screen.Case at;
    private final CourseWords words;
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label item;

    @FXML
    private Chip stage;

    @FXML
    private Label number;

    @FXML
    private EmptyState nothing;

    @FXML
    private ScrollPane middle;

    @FXML
    private VBox sheet;

    @FXML
    private VBox side;

    @FXML
    private Label task;

    @FXML
    private VBox form;

    @FXML
    private TextArea reason;

    @FXML
    private HBox signed;

    @FXML
    private Chip wish;

    @FXML
    private Button scan;

    @FXML
    private Lamp said;

    @FXML
    private Button goOn;

    @FXML
    private Button withdraw;

    @FXML
    private Button reverse;

    @FXML
    private Button send;

    public CourseController(CourseModel model, Catalogue catalogue, Screen.Case at, Strings strings) {
        this.model = model;
        this.at = at;
        this.words = new CourseWords(catalogue, strings);
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.F9, "course.key.goOn", model::goOn).when(movable()),
                Key.of(KeyCode.F8, "course.key.withdraw", model::want).when(may(Ending.WITHDRAW)),
                Key.of(KeyCode.F8, "course.key.reverse", model::want).when(may(Ending.REVERSE)),
                Key.of(KeyCode.F3, "course.key.scan", model::scan).when(wants(Ending.WITHDRAW)),
                Key.ctrl(KeyCode.ENTER, "course.key.send", model::confirm).when(wanting()),
                Key.of(KeyCode.ESCAPE, "course.key.relent", model::relent).when(wanting()));
    }

    private BooleanBinding movable() {
        return Bindings.createBooleanBinding(() -> model.workplace().isPresent(), model.shownProperty());
    }

    private BooleanBinding may(Ending ending) {
        return Bindings.createBooleanBinding(
                () -> model.possibleProperty().get().equals(Optional.of(ending))
                        && model.wantedProperty().get().isEmpty(),
                model.possibleProperty(),
                model.wantedProperty());
    }

    private BooleanBinding wants(Ending ending) {
        return Bindings.createBooleanBinding(
                () -> model.wantedProperty().get().equals(Optional.of(ending)), model.wantedProperty());
    }

    private BooleanBinding wanting() {
        return Bindings.createBooleanBinding(() -> model.wantedProperty().get().isPresent(), model.wantedProperty());
    }

    @FXML
    void initialize() {
        for (Node part : List.of(middle, nothing, side, form, signed, said, goOn, withdraw, reverse, send)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    /// The model outlives this screen, so what listens to it goes with the screen.
    @Override
    public void onShow() {
        var paper = new SheetController(sheet, words);
        reason.textProperty().bindBidirectional(model.wordsProperty());
        watched = Subscription.combine(
                model.shownProperty().subscribe(now -> show(paper, now)),
                model.possibleProperty().subscribe(_ -> offer()),
                model.wantedProperty().subscribe(now -> {
                    offer();
                    now.ifPresent(_ -> reason.requestFocus());
                }),
                model.wishProperty().subscribe(now -> {
                    wish.setText(words.text(now.isPresent() ? "course.wish.scanned" : "course.wish.missing"));
                    wish.setTone(now.isPresent() ? Chip.Tone.OK : Chip.Tone.DUE);
                }),
                model.busyProperty().subscribe(busy -> {
                    scan.setDisable(busy);
                    send.setDisable(busy);
                }),
                model.saidProperty().subscribe(this::say),
                model.newsProperty().subscribe((_, _) -> model.reload()),
                () -> reason.textProperty().unbindBidirectional(model.wordsProperty()));
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

    private void show(SheetController paper, Optional<CourseModel.Shown> now) {
        nothing.setVisible(now.isEmpty());
        middle.setVisible(now.isPresent());
        side.setVisible(now.isPresent());
        number.setText(at.caseId());
        stage.setVisible(now.isPresent());
        now.ifPresent(it -> {
            item.setText(words.itemName(it.known()));
            stage.setText(words.stage(it.known()));
            paper.show(it);
        });
        offer();
    }

    private void offer() {
        Optional<Ending> wanted = model.wantedProperty().get();
        Optional<Ending> possible = model.possibleProperty().get().filter(_ -> wanted.isEmpty());
        goOn.setVisible(model.workplace().isPresent() && wanted.isEmpty());
        withdraw.setVisible(possible.equals(Optional.of(Ending.WITHDRAW)));
        reverse.setVisible(possible.equals(Optional.of(Ending.REVERSE)));
        form.setVisible(wanted.isPresent());
        signed.setVisible(wanted.equals(Optional.of(Ending.WITHDRAW)));
        send.setVisible(wanted.isPresent());
        String hint = wanted.or(() -> possible).map(Ending::name).orElse("none");
        task.setText(words.text("course.task." + hint));
        wanted.ifPresent(it -> {
            send.setText(words.text("course.send." + it));
            reason.setPromptText(words.text("course.words." + it));
        });
    }

    private void say(Said now) {
        said.setVisible(!now.sentence().isNone());
        said.setSign(now.sign());
        said.setText(words.text(now.sentence()));
    }

    @FXML
    void goOn() {
        model.goOn();
    }

    @FXML
    void want() {
        model.want();
    }

    @FXML
    void scan() {
        model.scan();
    }

    @FXML
    void send() {
        model.confirm();
    }
}
