package org.hukoudesk.canary.store;

import org.hukoudesk.canary.domain.person.CitizenId;

/// Wrong on purpose: unmasks a person.
final class Leak {
    String name(CitizenId id) {
        return id.full();
    }
}
