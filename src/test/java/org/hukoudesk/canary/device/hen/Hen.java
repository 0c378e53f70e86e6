package org.hukoudesk.canary.device.hen;

import org.hukoudesk.canary.device.egg.Egg;

/// Wrong on purpose: a cycle.
public interface Hen {
    Egg egg();
}
