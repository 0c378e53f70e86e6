package org.hukoudesk.station.control;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A quiet word that something succeeded. It stands under the header for a few seconds, away from the
/// buttons in the bars below, and takes nothing from the officer's hand: no focus, no click.
public final class Toast extends StackPane {

    /// Long enough to read one sentence, short enough not to cover the next act.
    private static final Duration STAYS = Duration.seconds(4);

    private final Lamp words = new Lamp(Sign.OK, "");
    private final Animation going = new PauseTransition(STAYS);

    public Toast() {
        getStyleClass().add("hk-toast");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        going.setOnFinished(_ -> setVisible(false));
    }

    /// Takes the words away before their time: another officer sits down.
    public void fall() {
        going.stop();
        setVisible(false);
    }

    /// Shows the words; a toast still standing is replaced.
    public void say(Sign sign, String sentence) {
        words.setSign(sign);
        words.setText(sentence);
        setAccessibleText(sentence);
        setVisible(true);
        going.playFromStart();
    }
}
