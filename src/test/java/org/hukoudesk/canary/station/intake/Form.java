package org.hukoudesk.canary.station.intake;

import javafx.scene.Node;

/// Wrong on purpose: draws, but is no controller.
interface Form {
    Node node();
}
