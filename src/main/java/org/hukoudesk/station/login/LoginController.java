package org.hukoudesk.station.login;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.login.OfficerLogin.Known;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Signal;
import org.hukoudesk.station.shell.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/// The login screen's widgets.
public final class LoginController implements Shown {

    private final LoginModel model;
    private final Appearance appearance;
    private final Strings strings;
    private final ToggleGroup cards = new ToggleGroup();
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label station;

    @FXML
    private Label above;

    @FXML
    private VBox status;

    @FXML
    private VBox officers;

    @FXML
    private EmptyState nobody;

    @FXML
    private PasswordField pin;

    @FXML
    private Label pinError;

    @FXML
    private Label window;

    @FXML
    private Button enter;

    @FXML
    private HBox unfinished;

    @FXML
    private Label unfinishedCount;

    @FXML
    private Hyperlink chinese;

    @FXML
    private Hyperlink english;

    public LoginController(LoginModel model, Appearance appearance, Strings strings) {
        this.model = model;
        this.appearance = appearance;
        this.strings = strings;
    }

    @FXML
    void initialize() {
        station.setText(model.place().station());
        above.setText(
                strings.text("login.place", model.place().above(), model.place().window()));
        window.setText(strings.text("login.window.here", model.place().window()));
        pin.textProperty().bindBidirectional(model.pinProperty());
        pin.disableProperty().bind(model.busyProperty());
        pinError.visibleProperty().bind(pinError.textProperty().isNotEmpty());
        unfinished.managedProperty().bind(unfinished.visibleProperty());
        nobody.managedProperty().bind(nobody.visibleProperty());
        nobody.visibleProperty().bind(model.readProperty().and(Bindings.isEmpty(model.officers())));
        enter.disableProperty().bind(model.ready().not());
        chinese.setDisable(strings.language() == Language.CHINESE);
        english.setDisable(strings.language() == Language.ENGLISH);
    }

    @Override
    public void onShow() {
        watched = Subscription.combine(
                model.officers().subscribe(this::showOfficers),
                model.signals().subscribe(this::showStatus),
                model.chosenProperty().subscribe(this::showChosen),
                model.busyProperty().subscribe(this::whileBusy),
                model.problemProperty().subscribe(this::showProblem));
        showStatus();
        model.load();
        pin.requestFocus();
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
        pin.clear();
    }

    @FXML
    void enter() {
        model.enter();
    }

    @FXML
    void speakChinese() {
        appearance.languageProperty().set(Language.CHINESE);
    }

    @FXML
    void speakEnglish() {
        appearance.languageProperty().set(Language.ENGLISH);
    }

    private void showStatus() {
        status.getChildren()
                .setAll(model.signals().stream().map(this::statusLine).toList());
    }

    private HBox statusLine(Signal signal) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var word = new Label(strings.text(signal.word()));
        word.getStyleClass().add("hk-login-hint");
        var line = new HBox(new Lamp(signal.sign(), strings.text(signal.name())), gap, word);
        line.getStyleClass().add("hk-login-status");
        return line;
    }

    private void showOfficers() {
        officers.getChildren().setAll(model.officers().stream().map(this::card).toList());
        showChosen(model.chosenProperty().get());
    }

    private ToggleButton card(Known officer) {
        var name = new Label(officer.name());
        name.getStyleClass().add("hk-strong");
        String roles = officer.roles().stream()
                .sorted()
                .map(role -> strings.text("login.role." + role.name()))
                .collect(Collectors.joining(" · "));
        var duty = new Label(strings.text("login.officer.duty", model.shortNumber(officer), roles));
        duty.getStyleClass().add("hk-secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var content = new HBox(new FontIcon("mdoal-account_circle"), new VBox(name, duty), gap, certificate(officer));
        content.getStyleClass().add("hk-officer-content");
        var card = new ToggleButton();
        card.setId("officer-" + officer.officerId());
        card.setGraphic(content);
        card.getStyleClass().setAll("hk-officer");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setToggleGroup(cards);
        card.setUserData(officer);
        card.setAccessibleText(officer.name() + " " + duty.getText());
        card.setOnAction(_ -> {
            model.choose(officer);
            pin.requestFocus();
        });
        content.prefWidthProperty().bind(officers.widthProperty().subtract(32));
        return card;
    }

    private Chip certificate(Known officer) {
        return switch (model.certificate(officer)) {
            case VALID -> new Chip(Chip.Tone.OK, strings.text("login.certificate.valid"));
            case EXPIRING ->
                new Chip(Chip.Tone.DUE, strings.text("login.certificate.expiring", officer.certifiedUntil()));
            case EXPIRED -> new Chip(Chip.Tone.STOP, strings.text("login.certificate.expired"));
        };
    }

    private void showChosen(Optional<Known> chosen) {
        cards.getToggles()
                .forEach(card -> card.setSelected(
                        chosen.filter(card.getUserData()::equals).isPresent()));
        int left = chosen.map(Known::unfinished).orElse(0);
        unfinished.setVisible(left > 0);
        unfinishedCount.setText(strings.text("login.unfinished", left));
    }

    private void whileBusy(boolean busy) {
        enter.setText(strings.text(busy ? "login.entering" : "login.enter"));
        if (!busy) {
            pin.requestFocus();
        }
    }

    private void showProblem(Message problem) {
        pinError.setText(strings.text(problem));
    }
}
