package org.hukoudesk.station.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The desk's widgets: interrupted intakes above, the lists below.
public final class DeskController implements Shown {

    private final DeskModel model;
    private final Navigator navigator;
    private final Strings strings;
    private final BooleanProperty mayTakeIn = new SimpleBooleanProperty();
    private final BooleanProperty caseChosen = new SimpleBooleanProperty();
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;
    private List<Interrupted> shownDrafts = List.of();
    private String chosenCase = "";
    private boolean handPlaced;

    @FXML
    private Label today;

    @FXML
    private Button takeIn;

    @FXML
    private VBox interrupted;

    @FXML
    private Label interruptedCount;

    @FXML
    private FlowPane drafts;

    @FXML
    private HBox lists;

    @FXML
    private TableView<WorkLine> table;

    @FXML
    private TableColumn<WorkLine, WorkLine> due;

    @FXML
    private TableColumn<WorkLine, WorkLine> item;

    @FXML
    private TableColumn<WorkLine, WorkLine> applicant;

    @FXML
    private TableColumn<WorkLine, WorkLine> list;

    @FXML
    private TableColumn<WorkLine, WorkLine> step;

    @FXML
    private TableColumn<WorkLine, WorkLine> number;

    @FXML
    private TableColumn<WorkLine, WorkLine> left;

    @FXML
    private EmptyState nothing;

    @FXML
    private Lamp loading;

    @FXML
    private Label total;

    @FXML
    private Lamp onTime;

    @FXML
    private Lamp soon;

    @FXML
    private Lamp late;

    public DeskController(DeskModel model, Navigator navigator, Strings strings) {
        this.model = model;
        this.navigator = navigator;
        this.strings = strings;
        this.keys = FXCollections.observableArrayList(
                Key.ctrl(KeyCode.N, "desk.key.takeIn", this::takeIn).when(mayTakeIn),
                Key.of(KeyCode.ENTER, "desk.key.open", this::openChosen).when(caseChosen));
    }

    @FXML
    void initialize() {
        var rows = new LinesController(table, strings, model.today());
        rows.due(due);
        rows.item(item);
        rows.applicant(applicant);
        rows.list(list);
        rows.next(step);
        rows.number(number);
        rows.left(left);
        rows.opening(this::open);
        table.setItems(model.lines());
        var empty = Bindings.isEmpty(model.lines());
        table.visibleProperty().bind(empty.not());
        nothing.visibleProperty().bind(empty.and(model.knownProperty()));
        loading.visibleProperty().bind(model.knownProperty().not());
        interrupted.managedProperty().bind(interrupted.visibleProperty());
        takeIn.managedProperty().bind(takeIn.visibleProperty());
    }

    @Override
    public void onShow() {
        var chosen = table.getSelectionModel().selectedItemProperty();
        mayTakeIn.set(model.mayTakeIn());
        takeIn.setVisible(model.mayTakeIn());
        if (model.mayTakeIn()) {
            nothing.setHint(strings.text("desk.nothing.window"));
        }
        var pills = new ListsController(lists, model, strings);
        watched = Subscription.combine(
                model.dayProperty().subscribe(_ -> show()),
                model.dayProperty().subscribe(_ -> pills.show()),
                model.filterProperty().subscribe(_ -> pills.show()),
                model.lines().subscribe(this::choose),
                model.knownProperty().subscribe(_ -> placeHand()),
                chosen.subscribe(line -> {
                    caseChosen.set(line != null);
                    chosenCase = line == null ? chosenCase : line.caseNo();
                }));
        choose();
        model.load();
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    @FXML
    void takeIn() {
        navigator.show(new Screen.Services());
    }

    /// News must not take the hand off the case it was on.
    private void choose() {
        List<WorkLine> now = model.lines();
        int at = 0;
        for (int index = 0; index < now.size(); index++) {
            at = now.get(index).caseNo().equals(chosenCase) ? index : at;
        }
        if (!now.isEmpty()) {
            table.getSelectionModel().select(at);
        }
    }

    /// Once, when the day is there: an interrupted intake comes before all else.
    private void placeHand() {
        if (handPlaced || !model.knownProperty().get()) {
            return;
        }
        handPlaced = true;
        if (drafts.getChildren().isEmpty()) {
            table.requestFocus();
        } else {
            drafts.lookup(".button").requestFocus();
        }
    }

    private void openChosen() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    private void open(WorkLine line) {
        model.open(line).ifPresent(navigator::show);
    }

    private void show() {
        Day day = model.dayProperty().get();
        long toDo = day.lines().stream().filter(line -> line.list().isToDo()).count()
                + day.drafts().size();
        var pattern = DateTimeFormatter.ofPattern(
                strings.text("desk.today.pattern"), strings.language().locale());
        today.setText(strings.text("desk.today", pattern.format(model.today()), toDo));
        total.setText(strings.text("desk.total", day.lines().size()));
        onTime.setText(strings.text("desk.count.onTime", model.count(Sign.OK)));
        soon.setText(strings.text("desk.count.soon", Due.SOON, model.count(Sign.DUE)));
        late.setText(strings.text("desk.count.late", model.count(Sign.STOP)));
        showDrafts(day.drafts());
    }

    /// The cards stay the same as long as the drafts do, so that a click under way is not lost.
    private void showDrafts(List<Interrupted> left) {
        interrupted.setVisible(!left.isEmpty());
        if (left.equals(shownDrafts)) {
            return;
        }
        shownDrafts = left;
        interruptedCount.setText(strings.text("desk.drafts", left.size()));
        drafts.getChildren()
                .setAll(left.stream()
                        .map(draft -> DraftController.card(
                                draft,
                                strings,
                                () -> navigator.show(new Screen.Intake(draft.itemKey(), draft.draftId()))))
                        .toList());
    }
}
