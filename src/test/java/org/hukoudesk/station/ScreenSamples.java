package org.hukoudesk.station;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// Scenes of one FXML file for [EveryScreenTest]. For `login/Login.fxml` the test folder `login` holds a public class
/// `LoginSamples` with a public constructor that implements this: a full list, an empty one, a problem …
public interface ScreenSamples {

    List<Sample> samples();

    /// One picture of a screen.
    ///
    /// @param name becomes part of the picture's file name, so a plain English word
    /// @param inFrame where the frame shows itself around it; empty for what fills the window alone
    /// @param build a fresh view with its controller, in the texts of one language
    record Sample(String name, Optional<Screen> inFrame, Function<Strings, Screens.Loaded> build) {

        /// A screen in the workspace of the frame.
        public static Sample framed(String name, Screen at, Function<Strings, Screens.Loaded> build) {
            return new Sample(name, Optional.of(at), build);
        }

        /// A screen that fills the window, or a part looked at alone.
        public static Sample alone(String name, Function<Strings, Parent> build) {
            return new Sample(name, Optional.empty(), strings -> new Screens.Loaded(build.apply(strings), new Quiet()));
        }
    }

    /// A controller with a scene that is played once it is shown.
    record Played(Shown controller, Runnable scene) implements Shown {

        @Override
        public void onShow() {
            controller.onShow();
            scene.run();
        }

        @Override
        public void onHide() {
            controller.onHide();
        }

        @Override
        public ObservableList<Key> keys() {
            return controller.keys();
        }
    }

    /// A controller with nothing to do when shown.
    final class Quiet implements Shown {}
}
