package org.hukoudesk.canary.store;

import jakarta.inject.Inject;

/// Wrong on purpose: a field filled from outside.
abstract class Injected {
    @Inject
    Runnable job;
}
