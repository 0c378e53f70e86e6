package org.hukoudesk.canary.admin;

import javafx.scene.Node;

/// Wrong on purpose: a library outside its room.
interface KnowsJavaFx {
    Class<?> LIBRARY = Node.class;
}
