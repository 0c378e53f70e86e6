package org.hukoudesk.town;

import javafx.scene.input.KeyCode;

/// Sitting down at a workstation and leaving it.
public final class Login {

    private Login() {}

    public static void sitDown(Hands hands, Cast.Officer officer) {
        hands.read(officer.name());
        hands.click("officer-" + officer.id());
        hands.fill("pin", officer.pin());
        hands.type(KeyCode.ENTER);
        hands.see("entry-desk");
    }

    public static void leave(Hands hands) {
        hands.click("officer");
        hands.type(KeyCode.UP, KeyCode.ENTER);
        hands.see("pin");
    }
}
