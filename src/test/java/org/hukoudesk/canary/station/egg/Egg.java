package org.hukoudesk.canary.station.egg;

import org.hukoudesk.canary.station.hen.Hen;

/// Wrong on purpose: a cycle.
public interface Egg {
    Hen hen();
}
