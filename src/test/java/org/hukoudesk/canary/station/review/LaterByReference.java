package org.hukoudesk.canary.station.review;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Wrong on purpose: its own way to the window thread.
final class LaterByReference {
    Executor window() {
        return Platform::runLater;
    }
}
