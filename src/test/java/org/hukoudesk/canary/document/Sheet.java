package org.hukoudesk.canary.document;

import org.hukoudesk.canary.store.Row;

/// Wrong on purpose: a room that imports a foreign one.
public record Sheet(Row other) {}
