package org.hukoudesk.station.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The exchange's widgets: the list, both ends of the chosen migration, and what this end does about it.
public final class ExchangeController implements Shown {

    private final ExchangeModel model;
    private final Catalogue catalogue;
    private final Screen.Exchange at;
    private final ExchangeWords words;
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;
    /// True while the list is filled, when its selection is not the officer's.
    private boolean filling;

    @FXML
    private Label ours;

    @FXML
    private Label late;

    @FXML
    private Label transit;

    @FXML
    private ListView<ExchangeLine> list;

    @FXML
    private EmptyState empty;

    @FXML
    private EmptyState none;

    @FXML
    private ScrollPane middle;

    @FXML
    private VBox details;

    @FXML
    private VBox side;

    @FXML
    private VBox task;

    @FXML
    private Lamp said;

    @FXML
    private Button release;

    @FXML
    private Button refuse;

    @FXML
    private Button settle;

    @FXML
    private Button print;

    @FXML
    private Button mend;

    public ExchangeController(ExchangeModel model, Catalogue catalogue, Screen.Exchange at, Strings strings) {
        this.model = model;
        this.catalogue = catalogue;
        this.at = at;
        this.words = new ExchangeWords(catalogue, strings);
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.F9, "exchange.release", model::release).when(can(ExchangeStep.VERIFY)),
                Key.of(KeyCode.F8, "exchange.refuse", model::refuse).when(can(ExchangeStep.VERIFY)),
                Key.of(KeyCode.F9, "exchange.settle", model::settle).when(can(ExchangeStep.SETTLE)),
                Key.of(KeyCode.F9, "exchange.print", model::print).when(can(ExchangeStep.PRINT)),
                Key.of(KeyCode.F9, "exchange.mend", model::mend).when(can(ExchangeStep.MEND)));
    }

    private BooleanBinding can(ExchangeStep step) {
        return Bindings.createBooleanBinding(
                () -> model.possibleProperty().get().filter(step::equals).isPresent(), model.possibleProperty());
    }

    @FXML
    void initialize() {
        list.setCellFactory(_ -> new RowController(words));
        list.setPlaceholder(empty);
        for (Node part : List.of(side, middle, none, said, release, refuse, settle, print, mend)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        Map.of(
                        release, ExchangeStep.VERIFY,
                        refuse, ExchangeStep.VERIFY,
                        settle, ExchangeStep.SETTLE,
                        print, ExchangeStep.PRINT,
                        mend, ExchangeStep.MEND)
                .forEach((button, step) ->
                        button.disableProperty().bind(can(step).not()));
    }

    @Override
    public void onShow() {
        var origin = new OriginController(task, model.form(), catalogue, words);
        var middleColumn = new DetailsController(details, words, new EvidenceController(model.pages(), words));
        ListChangeListener<ExchangeLine> filled = _ -> fill();
        model.lines().addListener(filled);
        fill();
        watched = Subscription.combine(
                () -> model.lines().removeListener(filled),
                list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> selected(now)),
                model.chosenProperty().subscribe(chosen -> show(chosen, middleColumn, origin)),
                model.saidProperty().subscribe(this::say),
                model.newsProperty().subscribe((_, _) -> model.reload()));
        model.open(at.caseId());
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
        model.pages().forget();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    private void fill() {
        filling = true;
        list.getItems().setAll(model.lines());
        filling = false;
        mark(model.chosenProperty().get());
        List<ExchangeLine> all = model.lines();
        none.setVisible(!all.isEmpty() && model.chosenProperty().get().isEmpty());
        ours.setText(number(all.stream().filter(ExchangeLine::needsThisOfficer).count()));
        late.setText(number(all.stream().filter(line -> line.due().isOverdue()).count()));
        transit.setText(number(all.stream()
                .filter(line -> line.step() == ExchangeStep.SETTLE || line.step() == ExchangeStep.RELEASED)
                .mapToLong(line -> line.movers().size())
                .sum()));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private void selected(ExchangeLine now) {
        if (!filling && now != null) {
            model.choose(Optional.of(now));
        }
    }

    private void mark(Optional<ExchangeLine> chosen) {
        filling = true;
        chosen.ifPresentOrElse(
                line -> {
                    list.getSelectionModel().select(line);
                    list.scrollTo(line);
                },
                list.getSelectionModel()::clearSelection);
        filling = false;
    }

    private void show(Optional<ExchangeLine> chosen, DetailsController middleColumn, OriginController origin) {
        if (!chosen.equals(Optional.ofNullable(list.getSelectionModel().getSelectedItem()))) {
            mark(chosen);
        }
        middle.setVisible(chosen.isPresent());
        side.setVisible(chosen.isPresent());
        none.setVisible(chosen.isEmpty() && !model.lines().isEmpty());
        chosen.ifPresent(line -> {
            middleColumn.show(line);
            showTask(line, origin);
        });
    }

    private void showTask(ExchangeLine line, OriginController origin) {
        ExchangeStep step = line.step();
        boolean able = line.mayAct();
        release.setVisible(able && step == ExchangeStep.VERIFY);
        refuse.setVisible(able && step == ExchangeStep.VERIFY);
        settle.setVisible(able && step == ExchangeStep.SETTLE);
        print.setVisible(able && step == ExchangeStep.PRINT);
        mend.setVisible(able && step == ExchangeStep.MEND);
        if (step == ExchangeStep.VERIFY) {
            origin.show(line, able);
        } else {
            task.getChildren().setAll(line(words.text(step.word()), "hk-strong"), hint(step));
            line.theCase()
                    .map(it -> it.course().note())
                    .filter(note -> step == ExchangeStep.MEND && !note.isBlank())
                    .ifPresent(note -> task.getChildren().add(1, note(note)));
            task.getChildren().addAll(new RemainingController(words).show(line));
        }
        if (!able) {
            task.getChildren().add(line(words.text("exchange.readonly"), "hk-secondary"));
        }
    }

    private Node hint(ExchangeStep step) {
        return line(words.text(step.word() + ".hint"), "hk-body");
    }

    private static Node note(String text) {
        var note = new VBox(line(text, "hk-body"));
        note.setId("note");
        note.getStyleClass().add("hk-notice");
        return note;
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private void say(ExchangeModel.Said now) {
        said.setVisible(!now.words().isNone());
        said.setSign(now.sign());
        said.setText(words.text(now.words()));
    }

    @FXML
    void release() {
        model.release();
    }

    @FXML
    void refuse() {
        model.refuse();
    }

    @FXML
    void settle() {
        model.settle();
    }

    @FXML
    void print() {
        model.print();
    }

    @FXML
    void mend() {
        model.mend();
    }
}
