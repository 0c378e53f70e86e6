package org.hukoudesk.canary.domain;

import org.hukoudesk.canary.store.Row;

/// Wrong on purpose: a room that imports a foreign one.
public record Fact(Row other) {}
