package org.hukoudesk.canary.contract;

import org.hukoudesk.canary.domain.Fact;

/// Wrong on purpose: a room that imports a foreign one.
public record Letter(Fact other) {}
