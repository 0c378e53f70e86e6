package org.hukoudesk.station.intake;

/// Where F4 or F9 led. Every press makes a new one, equal to no other, so that the same place can be asked for twice.
final class Jump {

    private final Stop to;

    Jump(Stop to) {
        this.to = to;
    }

    Stop to() {
        return to;
    }
}
