package org.hukoudesk.canary.registry.egg;

import org.hukoudesk.canary.registry.hen.Hen;

/// Wrong on purpose: a cycle.
public interface Egg {
    Hen hen();
}
