package org.hukoudesk.bench;

import java.util.Arrays;
import java.util.List;

/// Times of one kind of work, in milliseconds, sorted.
record Sample(List<Double> millis) {

    private static final double NANOS = 1_000_000;

    static Sample ofNanos(long[] nanos) {
        return new Sample(
                Arrays.stream(nanos).mapToObj(it -> it / NANOS).sorted().toList());
    }

    int size() {
        return millis.size();
    }

    /// @param percent the smallest time that so many of a hundred do not exceed
    double percentile(int percent) {
        int place = (int) Math.ceil(millis.size() * percent / 100.0);
        return millis.get(Math.max(0, place - 1));
    }
}
