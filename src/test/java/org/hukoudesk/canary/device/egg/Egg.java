package org.hukoudesk.canary.device.egg;

import org.hukoudesk.canary.device.hen.Hen;

/// Wrong on purpose: a cycle.
public interface Egg {
    Hen hen();
}
