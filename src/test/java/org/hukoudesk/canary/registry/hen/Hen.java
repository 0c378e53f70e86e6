package org.hukoudesk.canary.registry.hen;

import org.hukoudesk.canary.registry.egg.Egg;

/// Wrong on purpose: a cycle.
public interface Hen {
    Egg egg();
}
