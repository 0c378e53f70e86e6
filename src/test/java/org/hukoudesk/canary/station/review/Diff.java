package org.hukoudesk.canary.station.review;

/// Wrong on purpose: not offered to other features, and yet used.
public final class Diff {}
