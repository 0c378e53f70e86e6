package org.hukoudesk.station.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one door between screens. Whoever shows the window listens to [#currentProperty()].
public final class Navigator {

    /// Steps kept for going back; an officer's longest path in one case is about ten.
    static final int STEPS_KEPT = 20;

    private final ReadOnlyObjectWrapper<Screen> current = new ReadOnlyObjectWrapper<>(new Screen.Login());
    private final Deque<Screen> visited = new ArrayDeque<>();

    /// Goes to a screen. Going to the login screen forgets the way that led there.
    public void show(Screen screen) {
        if (screen.equals(current.get())) {
            return;
        }
        if (screen instanceof Screen.Login) {
            visited.clear();
        } else if (!(current.get() instanceof Screen.Login)) {
            visited.push(current.get());
            if (visited.size() > STEPS_KEPT) {
                visited.removeLast();
            }
        }
        current.set(screen);
    }

    /// Goes to where the officer came from, or to the desk; on the login screen nothing happens.
    public void back() {
        if (current.get() instanceof Screen.Login) {
            return;
        }
        Screen before = visited.isEmpty() ? new Screen.Desk() : visited.pop();
        current.set(before);
    }

    public Screen current() {
        return current.get();
    }

    public ReadOnlyObjectProperty<Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
