package org.hukoudesk.canary.station.intake;

import org.hukoudesk.canary.station.review.Diff;

/// Wrong on purpose: looks into another feature.
final class Peeks {
    Diff diff() {
        return new Diff();
    }
}
