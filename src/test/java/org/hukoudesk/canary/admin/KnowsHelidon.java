package org.hukoudesk.canary.admin;

import io.helidon.webserver.WebServer;

/// Wrong on purpose: a library outside its room.
interface KnowsHelidon {
    Class<?> LIBRARY = WebServer.class;
}
