package org.hukoudesk.canary.station.intake;

import javafx.application.Platform;

/// Wrong on purpose: its own way to the window thread.
final class LaterByCall {
    void run(Runnable job) {
        Platform.runLater(job);
    }
}
