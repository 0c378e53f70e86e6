package org.hukoudesk.canary.registry;

import org.hukoudesk.canary.station.Desk;

/// Wrong on purpose: a room that imports a foreign one.
public record Server(Desk other) {}
