package org.hukoudesk.station.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hukoudesk.station.login.LoginController;
import org.hukoudesk.station.login.LoginModel;
import org.hukoudesk.station.login.LoginOffice;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Theme;
import org.hukoudesk.station.shell.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on a stage of 1280 by 760, with real threads behind it.
@ExtendWith(ApplicationExtension.class)
class StationWindowTest {

    private final Navigator navigator = new Navigator();
    private final FrameModel model = Officers.frame(navigator);
    private final Work work = Work.virtual(StationWindow.home(), model::broke);
    private final Appearance appearance = new Appearance(Language.CHINESE, Theme.LIGHT);
    private final AtomicInteger scanned = new AtomicInteger();
    private final AtomicInteger hidden = new AtomicInteger();
    private Runnable close = () -> {};

    @Start
    void start(Stage stage) throws Exception {
        SampleWindow.fonts().load();
        StationWindow window = window();
        close = window::close;
        window.show(stage);
    }

    @Stop
    void stop() {
        close.run();
    }

    @Test
    void anOfficerTypesThePinAndArrivesAtTheDesk(FxRobot robot) throws Exception {
        robot.write("135790").type(KeyCode.ENTER);

        waitFor(new Screen.Desk());
        assertThat(robot.lookup("#desk").queryAs(Label.class).getText()).isEqualTo("Desk");
        assertThat(robot.lookup("#entry-intake").tryQuery()).isPresent();
        assertThat(robot.lookup("#entry-review").tryQuery()).isEmpty();
    }

    @Test
    void aWrongPinStaysAndEmptiesTheField(FxRobot robot) throws Exception {
        robot.write("1111").type(KeyCode.ENTER);

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !error(robot).isEmpty());
        assertThat(error(robot)).isEqualTo("PIN 不对，还可试 4 次");
        assertThat(robot.lookup("#pin").queryAs(PasswordField.class).getText()).isEmpty();
        assertThat(navigator.current()).isEqualTo(new Screen.Login());
    }

    @Test
    void functionKeysReachTheScreenEvenFromATextField(FxRobot robot) {
        robot.interact(() -> model.signOn(Officers.zhouMin()));
        robot.interact(() -> robot.lookup("#field").queryAs(TextField.class).requestFocus());

        robot.type(KeyCode.F3).type(KeyCode.S);

        assertThat(scanned).hasValue(1);
        assertThat(robot.lookup("#field").queryAs(TextField.class).getText()).isEqualTo("s");
    }

    @Test
    void theCommandBarLeadsFromTypingToTheCase(FxRobot robot) throws Exception {
        robot.interact(() -> model.signOn(Officers.zhouMin()));

        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("c");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#hits").queryListView().getItems().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);

        waitFor(new Screen.Intake("migration.cross-province", "0047"));
        assertThat(hidden).hasValue(1);
    }

    @Test
    void aLampExplainsItselfOnAClick(FxRobot robot) {
        robot.interact(() -> model.signOn(Officers.zhouMin()));

        robot.clickOn("盖板打开");

        assertThat(robot.lookup("合上盖板，再按 F3 扫描。").tryQuery()).isPresent();
    }

    @Test
    void aClickIsNotLostWhenTheCountsChangeUnderIt(FxRobot robot) throws Exception {
        robot.interact(() -> model.signOn(Officers.zhouMin()));

        robot.moveTo("#entry-exchange").press(MouseButton.PRIMARY);
        robot.interact(() -> model.waiting(Entry.EXCHANGE, 3));
        robot.release(MouseButton.PRIMARY);

        waitFor(Screen.Exchange.list());
        assertThat(robot.lookup("#entry-exchange").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void languageAndThemeChangeAtOnce(FxRobot robot) {
        robot.interact(() -> model.signOn(Officers.zhouMin()));

        robot.interact(() -> appearance.languageProperty().set(Language.ENGLISH));
        robot.interact(() -> appearance.themeProperty().set(Theme.DARK));

        assertThat(robot.lookup("Intake").tryQuery()).isPresent();
        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
        assertThat(robot.lookup("#frame").query().getScene().getStylesheets().getFirst())
                .endsWith("hukou-dark.css");
    }

    private StationWindow window() {
        var screens = new Screens()
                .add(
                        Screen.Login.class,
                        (screen, strings) -> new LoginController(
                                new LoginModel(new LoginOffice(), work, Officers.NOON, model), appearance, strings))
                .ready(Screen.Desk.class, (screen, strings) -> plain(screen))
                .ready(Screen.Exchange.class, (screen, strings) -> plain(screen))
                .ready(Screen.Intake.class, (screen, strings) -> plain(screen));
        CommandSearch search = (typed, purpose) -> List.of(new CommandSearch.Hit(
                CommandSearch.Kind.CASE,
                "陈𠮷安",
                "陈",
                "500112-20261123-0047",
                "",
                new Screen.Intake("migration.cross-province", "0047")));
        return new StationWindow(screens, navigator, model, new CommandModel(search, work, navigator), appearance);
    }

    private Screens.Loaded plain(Screen screen) {
        var label = new Label(screen.getClass().getSimpleName());
        label.setId(label.getText().toLowerCase(java.util.Locale.ROOT));
        var field = new TextField();
        field.setId("field");
        StackPane.setMargin(label, new javafx.geometry.Insets(0, 0, 200, 0));
        return new Screens.Loaded(new StackPane(label, field), new Plain());
    }

    private static String error(FxRobot robot) {
        return robot.lookup("#pinError").queryAs(Label.class).getText();
    }

    private void waitFor(Screen screen) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> navigator.current().equals(screen));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Plain implements Shown {

        @Override
        public ObservableList<Key> keys() {
            return FXCollections.observableArrayList(
                    Key.of(KeyCode.F3, "sample.scanner", scanned::incrementAndGet),
                    Key.of(KeyCode.S, "sample.scanner", scanned::incrementAndGet));
        }

        @Override
        public void onHide() {
            hidden.incrementAndGet();
        }
    }
}
