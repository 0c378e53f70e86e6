package org.hukoudesk.station.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// A key that works on a screen: what to press, what it does in words, and the act. The footer shows it and the frame
/// brings the press to it. Function keys, Esc and keys with Ctrl or Alt work everywhere; bare letters and Enter only
/// while no text field has the focus and no control took them.
///
/// @param label key of the word shown beside the cap
/// @param when the act is possible; null means always. The footer hides a key that does nothing now
public record Key(
        KeyCombination press,
        String cap,
        String label,
        Runnable act,
        @Nullable ObservableBooleanValue when) {

    /// A bare key, such as F2, Esc or A.
    public static Key of(KeyCode code, String label, Runnable act) {
        return new Key(new KeyCodeCombination(code), cap(code), label, act, null);
    }

    /// A key pressed with Ctrl.
    public static Key ctrl(KeyCode code, String label, Runnable act) {
        var press = new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
        return new Key(press, "Ctrl+" + cap(code), label, act, null);
    }

    /// The same key, working only while the value is true.
    public Key when(ObservableBooleanValue possible) {
        return new Key(press, cap, label, act, possible);
    }

    /// Whether the act is possible now.
    public boolean works() {
        return when == null || when.get();
    }

    /// Whether the press would otherwise type something or belong to the focused control.
    public boolean isBare() {
        KeyCode code = ((KeyCodeCombination) press).getCode();
        boolean plain = ((KeyCodeCombination) press).getControl() == KeyCombination.ModifierValue.UP;
        return plain && !code.isFunctionKey() && code != KeyCode.ESCAPE;
    }

    private static String cap(KeyCode code) {
        return switch (code) {
            case ESCAPE -> "Esc";
            case ENTER -> "Enter";
            case SPACE -> "Space";
            case DELETE -> "Del";
            default -> code.getName();
        };
    }
}
