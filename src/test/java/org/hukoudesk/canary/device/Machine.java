package org.hukoudesk.canary.device;

import org.hukoudesk.canary.domain.Fact;

/// Wrong on purpose: a room that imports a foreign one.
public record Machine(Fact other) {}
