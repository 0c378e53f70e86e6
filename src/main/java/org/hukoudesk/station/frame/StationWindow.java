package org.hukoudesk.station.frame;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;

/// The window of the workstation: follows the [Navigator], puts screens into the frame (login without it), and
/// rebuilds what is shown when the officer chooses another language or theme. All on the JavaFX thread.
public final class StationWindow {

    /// The largest size the built-in headless platform can show; on a real screen the window is maximised.
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 760;

    private final Screens screens;
    private final Navigator navigator;
    private final FrameModel model;
    private final CommandModel command;
    private final Appearance appearance;

    private final Scene scene = new Scene(new javafx.scene.layout.StackPane(), WIDTH, HEIGHT);
    private Strings strings;
    private FrameController frame;
    private Parent frameView;
    private Optional<Screens.Loaded> shown = Optional.empty();
    private Subscription watched = Subscription.EMPTY;

    public StationWindow(
            Screens screens, Navigator navigator, FrameModel model, CommandModel command, Appearance appearance) {
        this.screens = screens;
        this.navigator = navigator;
        this.model = model;
        this.command = command;
        this.appearance = appearance;
        strings = new Strings(appearance.languageProperty().get());
        frame = new FrameController(model, command, strings);
        frameView = buildFrame();
    }

    /// Starts JavaFX without an `Application` class and calls back on its thread with the first stage. Failures on that
    /// thread which nobody caught go to `unexpected`.
    ///
    /// @throws IllegalStateException if JavaFX is already running
    public static void start(FontSource fonts, Consumer<Stage> ready, Consumer<Throwable> unexpected) {
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> unexpected.accept(failure));
            fonts.load();
            ready.accept(new Stage());
        });
    }

    /// How answers come home to the JavaFX thread; give it to [org.hukoudesk.station.shell.Work].
    public static Executor home() {
        return Platform::runLater;
    }

    /// Fills the stage and shows it at the navigator's current screen.
    public void show(Stage stage) {
        appearance.themeProperty().get().wear(scene.getStylesheets());
        watched = Subscription.combine(
                appearance.themeProperty().subscribe(theme -> theme.wear(scene.getStylesheets())),
                appearance.languageProperty().subscribe((before, now) -> speak(stage)),
                navigator.currentProperty().subscribe(this::put));
        stage.setTitle(strings.text("frame.title"));
        stage.setScene(scene);
        var screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() > WIDTH);
        stage.show();
    }

    /// Hides the current screen and stops following anything; the stage is the caller's.
    public void close() {
        watched.unsubscribe();
        leaveScreen();
        frame.leave();
    }

    private void speak(Stage stage) {
        leaveScreen();
        frame.leave();
        strings = new Strings(appearance.languageProperty().get());
        frame = new FrameController(model, command, strings);
        frameView = buildFrame();
        stage.setTitle(strings.text("frame.title"));
        put(navigator.current());
    }

    private Parent buildFrame() {
        return Screens.view(
                frame,
                strings,
                new HeaderController(model, command, appearance, strings),
                new CommandController(command, strings));
    }

    private void put(Screen screen) {
        leaveScreen();
        var loaded = screens.load(screen, strings);
        shown = Optional.of(loaded);
        if (screen instanceof Screen.Login) {
            scene.setRoot(loaded.view());
        } else {
            frame.put(loaded);
            scene.setRoot(frameView);
        }
        loaded.controller().onShow();
    }

    private void leaveScreen() {
        shown.ifPresent(before -> before.controller().onHide());
        shown = Optional.empty();
    }
}
