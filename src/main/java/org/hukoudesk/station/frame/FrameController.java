package org.hukoudesk.station.frame;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hukoudesk.station.control.KeyCap;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.control.Toast;
import org.hukoudesk.station.control.Watermark;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Problem;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;

/// Puts a screen into the workspace, brings keys to it, and shows over it what concerns the whole window.
public final class FrameController {

    private static final KeyCombination COMMAND = new KeyCodeCombination(KeyCode.K, KeyCombination.CONTROL_DOWN);
    /// The watermark shows minutes; half of one is late enough.
    private static final Duration WATERMARK_AGE = Duration.seconds(30);

    private final FrameModel model;
    private final CommandModel command;
    private final Strings strings;
    private final Animation clock = new Timeline(new KeyFrame(WATERMARK_AGE, _ -> stampWatermark()));
    private Subscription watched = Subscription.EMPTY;
    private Subscription keysWatched = Subscription.EMPTY;
    private ObservableList<Key> live = javafx.collections.FXCollections.observableArrayList();

    @FXML
    private StackPane frame;

    @FXML
    private HeaderController headerController;

    @FXML
    private CommandController commandController;

    @FXML
    private VBox navigation;

    @FXML
    private StackPane workspace;

    @FXML
    private HBox keys;

    @FXML
    private Lamp saved;

    @FXML
    private Watermark watermark;

    @FXML
    private Toast toast;

    @FXML
    private StackPane commandLayer;

    @FXML
    private StackPane problemLayer;

    @FXML
    private Label problemCode;

    public FrameController(FrameModel model, CommandModel command, Strings strings) {
        this.model = model;
        this.command = command;
        this.strings = strings;
    }

    @FXML
    void initialize() {
        var entries = new NavigationEntries(navigation, model, strings);
        commandLayer.visibleProperty().bind(command.openProperty());
        commandLayer.setOnMousePressed(press -> {
            if (commandLayer.equals(press.getTarget())) {
                command.close();
            }
        });
        watched = Subscription.combine(
                entries.watch(),
                model.savedProperty().subscribe(now -> saved.setText(strings.text(now))),
                model.unsavedProperty().subscribe(now -> saved.setSign(now ? Sign.BUSY : Sign.OK)),
                model.saidProperty().subscribe(now -> now.ifPresentOrElse(this::say, toast::fall)),
                model.problemProperty().subscribe(this::showProblem),
                model.officerProperty().subscribe(_ -> stampWatermark()));
        saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeControls);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::afterControls);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /// Shows a screen in the workspace with its keys in the footer.
    void put(Screens.Loaded screen) {
        workspace.getChildren().setAll(screen.view());
        keysWatched.unsubscribe();
        live = screen.controller().keys();
        keysWatched = live.subscribe(this::showKeys);
        live.forEach(key -> {
            if (key.when() != null) {
                keysWatched = keysWatched.and(key.when().subscribe(_ -> showKeys()));
            }
        });
        showKeys();
    }

    /// The window is rebuilt in another language, or closes.
    void leave() {
        clock.stop();
        watched.unsubscribe();
        keysWatched.unsubscribe();
        headerController.leave();
        commandController.leave();
        workspace.getChildren().clear();
    }

    @FXML
    void copyProblem() {
        model.problemProperty().get().ifPresent(problem -> {
            var content = new ClipboardContent();
            content.putString(problem.code() + "\n" + problem.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @FXML
    void closeProblem() {
        model.problemRead();
    }

    private void beforeControls(KeyEvent press) {
        if (problemLayer.isVisible() || commandLayer.isVisible()) {
            closeLayer(press);
        } else if (COMMAND.match(press)) {
            command.open();
            press.consume();
        } else {
            act(press, false);
        }
    }

    private void afterControls(KeyEvent press) {
        boolean typing = press.getTarget() instanceof TextInputControl field && field.isEditable();
        if (!typing && !problemLayer.isVisible() && !commandLayer.isVisible()) {
            act(press, true);
        }
    }

    private void closeLayer(KeyEvent press) {
        if (press.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (problemLayer.isVisible()) {
            model.problemRead();
        } else {
            command.close();
        }
        press.consume();
    }

    private void act(KeyEvent press, boolean bare) {
        for (Key key : live) {
            if (key.isBare() == bare && key.works() && key.press().match(press)) {
                press.consume();
                key.act().run();
                return;
            }
        }
    }

    private void showKeys() {
        keys.getChildren().clear();
        for (Key key : live) {
            if (key.works()) {
                var pair = new HBox(new KeyCap(key.cap()), new Label(strings.text(key.label())));
                pair.getStyleClass().add("hk-footer-key");
                keys.getChildren().add(pair);
            }
        }
        var pair = new HBox(new KeyCap("Ctrl+K"), new Label(strings.text("frame.command.name")));
        pair.getStyleClass().add("hk-footer-key");
        keys.getChildren().add(pair);
    }

    private void stampWatermark() {
        watermark.setWords(strings.text(model.watermark()));
    }

    private void say(FrameModel.Said said) {
        toast.say(said.sign(), strings.text(said.sentence()));
    }

    private void showProblem(Optional<Problem> problem) {
        problem.ifPresent(shown -> problemCode.setText(strings.text("frame.problem.code", shown.code())));
        problemLayer.setVisible(problem.isPresent());
    }
}
