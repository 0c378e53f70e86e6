package org.hukoudesk.canary.station.hen;

import org.hukoudesk.canary.station.egg.Egg;

/// Wrong on purpose: a cycle.
public interface Hen {
    Egg egg();
}
