package org.hukoudesk.canary.store;

import org.hukoudesk.canary.contract.Letter;

/// Wrong on purpose: a room that imports a foreign one.
public record Row(Letter other) {}
