package org.hukoudesk.canary.catalogue;

import org.hukoudesk.canary.store.Row;

/// Wrong on purpose: a room that imports a foreign one.
public record Item(Row other) {}
