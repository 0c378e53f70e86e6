package org.hukoudesk.station.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The household's widgets: the question above, members as index at the left, the open page in the middle.
public final class HouseholdController implements Shown {

    private final HouseholdModel model;
    private final Screen.Household at;
    private final Strings strings;
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private TextField number;

    @FXML
    private TextField purpose;

    @FXML
    private DatePicker day;

    @FXML
    private Lamp past;

    @FXML
    private Button find;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label said;

    @FXML
    private EmptyState nothing;

    @FXML
    private BorderPane booklet;

    @FXML
    private Label memberCount;

    @FXML
    private VBox members;

    @FXML
    private VBox lines;

    @FXML
    private VBox page;

    public HouseholdController(HouseholdModel model, Screen.Household at, Strings strings) {
        this.model = model;
        this.at = at;
        this.strings = strings;
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.ENTER, "household.key.find", model::find),
                Key.of(KeyCode.PAGE_UP, "household.key.before", () -> model.turn(-1)),
                Key.of(KeyCode.PAGE_DOWN, "household.key.after", () -> model.turn(1)),
                Key.of(KeyCode.ESCAPE, "household.key.clear", this::clear));
    }

    @FXML
    void initialize() {
        find.disableProperty().bind(model.busyProperty());
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        past.managedProperty().bind(past.visibleProperty());
        nothing.visibleProperty().bind(booklet.visibleProperty().not());
    }

    @Override
    public void onShow() {
        model.begin(at.query(), at.purpose());
        number.textProperty().bindBidirectional(model.numberProperty());
        purpose.textProperty().bindBidirectional(model.purposeProperty());
        watched = Subscription.combine(
                model.saidProperty().subscribe(this::say),
                model.foundProperty().subscribe(this::show),
                model.dayProperty().subscribe(asked -> day.setValue(asked.orElse(null))),
                day.valueProperty().subscribe(chosen -> model.dayProperty().set(Optional.ofNullable(chosen))),
                model.pageProperty().subscribe(this::open),
                () -> number.textProperty().unbindBidirectional(model.numberProperty()),
                () -> purpose.textProperty().unbindBidirectional(model.purposeProperty()));
        (number.getText().isEmpty() ? number : purpose).requestFocus();
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
        model.stop();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    @FXML
    void find() {
        model.find();
    }

    private void clear() {
        model.clear();
        number.requestFocus();
    }

    private void say(Message message) {
        said.setText(words(message));
        boolean calm = model.busyProperty().get() || message.equals(Message.of("household.said.asking"));
        said.getStyleClass().setAll("label", calm ? "hk-secondary" : "hk-field-error");
    }

    /// The registry's own reason where there are words for it.
    private String words(Message message) {
        String reason = message.key().equals("household.said.barred")
                ? "sync.problem." + message.arguments().getFirst()
                : "";
        return !reason.isEmpty() && strings.bundle().containsKey(reason) ? strings.text(reason) : strings.text(message);
    }

    private void show(Optional<HouseholdSnapshot> found) {
        booklet.setVisible(found.isPresent());
        Optional<LocalDate> then = model.shownDayProperty().get().filter(_ -> found.isPresent());
        past.setVisible(then.isPresent());
        then.ifPresent(it -> past.setText(strings.text("household.past", it)));
        members.getChildren().clear();
        lines.getChildren().clear();
        found.ifPresent(household -> {
            memberCount.setText(
                    strings.text("household.members.count", household.members().size()));
            household.members().forEach(member -> members.getChildren().add(member(member)));
            lines.getChildren().setAll(lines(household));
        });
    }

    private Node member(ResidentSnapshot member) {
        return MemberController.row(member, new MemberController.Words(strings, model), () -> model.turnTo(member));
    }

    private List<Node> lines(HouseholdSnapshot household) {
        var is = household.lines();
        String head = household.members().stream()
                .filter(model::isHead)
                .map(member -> member.who().name())
                .findFirst()
                .orElseGet(() -> strings.text("household.lines.noHead"));
        List<Node> all = new ArrayList<>();
        boolean normal = household.state().equals("NORMAL");
        String state = "household.lines.state." + household.state();
        if (strings.bundle().containsKey(state)) {
            all.add(new HBox(new Chip(normal ? Chip.Tone.OK : Chip.Tone.DUE, strings.text(state))));
        }
        line(all, "household.lines.address", is.address());
        line(all, "household.lines.head", head);
        line(all, "household.lines.number", is.number());
        line(all, "household.lines.type", model.word("household-type", is.typeCode()));
        line(all, "household.lines.organ", is.organName());
        return all;
    }

    private void line(List<Node> all, String key, String text) {
        var name = new Label(strings.text(key));
        name.getStyleClass().add("hk-secondary");
        var value = new Label(text);
        value.getStyleClass().add("hk-body");
        value.setWrapText(true);
        all.add(new VBox(name, value));
    }

    private void open(Optional<ResidentSnapshot> shown) {
        page.getChildren().clear();
        List<ResidentSnapshot> all =
                model.foundProperty().get().map(HouseholdSnapshot::members).orElse(List.of());
        shown.ifPresent(member -> page.getChildren()
                .setAll(new PageController(strings, model).page(member, all.indexOf(member) + 1, all.size())));
        members.getChildren().forEach(row -> {
            boolean open = shown.filter(member -> ("member-" + member.personId()).equals(row.getId()))
                    .isPresent();
            row.getStyleClass().remove("chosen");
            if (open) {
                row.getStyleClass().add("chosen");
            }
        });
    }
}
