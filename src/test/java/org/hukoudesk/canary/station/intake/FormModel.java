package org.hukoudesk.canary.station.intake;

import javafx.scene.Node;

/// Wrong on purpose: a model with a widget.
interface FormModel {
    Node node();
}
