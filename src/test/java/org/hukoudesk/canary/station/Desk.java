package org.hukoudesk.canary.station;

import org.hukoudesk.canary.registry.Server;

/// Wrong on purpose: a room that imports a foreign one.
public record Desk(Server other) {}
