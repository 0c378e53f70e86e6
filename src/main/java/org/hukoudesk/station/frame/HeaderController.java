package org.hukoudesk.station.frame;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Signal;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Theme;
import org.kordamp.ikonli.javafx.FontIcon;

/// The dark band at the top: where this is, what can be asked for, how the link and the machines are, who works here.
public final class HeaderController {

    private final FrameModel model;
    private final CommandModel command;
    private final Appearance appearance;
    private final Strings strings;
    private final PopOver reason = new PopOver();
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label place;

    @FXML
    private HBox lamps;

    @FXML
    private MenuButton officer;

    @FXML
    private RadioMenuItem chinese;

    @FXML
    private RadioMenuItem english;

    @FXML
    private RadioMenuItem light;

    @FXML
    private RadioMenuItem dark;

    public HeaderController(FrameModel model, CommandModel command, Appearance appearance, Strings strings) {
        this.model = model;
        this.command = command;
        this.appearance = appearance;
        this.strings = strings;
    }

    @FXML
    void initialize() {
        reason.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        reason.setAnimated(false);
        chinese.setSelected(appearance.languageProperty().get() == Language.CHINESE);
        english.setSelected(appearance.languageProperty().get() == Language.ENGLISH);
        light.setSelected(appearance.themeProperty().get() == Theme.LIGHT);
        dark.setSelected(appearance.themeProperty().get() == Theme.DARK);
        watched = Subscription.combine(
                model.signals().subscribe(this::renew),
                model.alerts().subscribe(this::renew),
                model.officerProperty().subscribe(_ -> renew()));
    }

    void leave() {
        watched.unsubscribe();
        reason.hide();
    }

    @FXML
    void openCommand() {
        command.open();
    }

    @FXML
    void speakChinese() {
        appearance.languageProperty().set(Language.CHINESE);
    }

    @FXML
    void speakEnglish() {
        appearance.languageProperty().set(Language.ENGLISH);
    }

    @FXML
    void wearLight() {
        appearance.themeProperty().set(Theme.LIGHT);
    }

    @FXML
    void wearDark() {
        appearance.themeProperty().set(Theme.DARK);
    }

    @FXML
    void lock() {
        model.lock();
    }

    @FXML
    void logOut() {
        model.logOut();
    }

    private void renew() {
        place.setText(model.place().station() + " · " + model.place().window());
        officer.setText(model.officerProperty().get().map(SignedOn::name).orElse(""));
        lamps.getChildren().clear();
        model.signals().forEach(signal -> lamps.getChildren().add(lamp(signal, "hk-header-lamp")));
        model.alerts().forEach(signal -> lamps.getChildren().add(lamp(signal, "hk-header-alert")));
    }

    /// Devices in order show their picture; anything else shows the sign of its trouble first.
    private Button lamp(Signal signal, String styleClass) {
        var button = new Button(strings.text(signal.word()));
        boolean calm = signal.sign() == Sign.OK || styleClass.equals("hk-header-alert");
        button.setGraphic(calm ? new FontIcon(signal.icon()) : new Lamp(signal.sign(), ""));
        button.getStyleClass().setAll("hk-header-button", styleClass);
        button.setAccessibleText(strings.text(signal.name()) + " " + strings.text(signal.word()));
        button.setOnAction(_ -> explain(button, signal));
        return button;
    }

    private void explain(Node lamp, Signal signal) {
        var title = new Lamp(signal.sign(), strings.text(signal.name()) + " · " + strings.text(signal.word()));
        title.getStyleClass().add("hk-strong");
        var why = new Label(strings.text(signal.reason()));
        why.setWrapText(true);
        var content = new VBox(title, why);
        if (!signal.nextStep().isNone()) {
            var next = new Label(strings.text(signal.nextStep()));
            next.setWrapText(true);
            next.getStyleClass().add("hk-secondary");
            content.getChildren().add(next);
        }
        content.getStyleClass().add("hk-popover");
        content.setMinHeight(Region.USE_PREF_SIZE);
        reason.setContentNode(content);
        reason.show(lamp);
    }
}
