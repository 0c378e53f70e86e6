package org.hukoudesk.bench;

import java.util.Arrays;
import java.util.List;

/// Values of one kind of work, sorted: times in milliseconds or microseconds, or how much a second.
record Sample(List<Double> values) {

    private static final double NANOS_OF_MILLI = 1_000_000;
    private static final double NANOS_OF_MICRO = 1_000;

    Sample {
        values = values.stream().sorted().toList();
    }

    /// In milliseconds.
    static Sample ofNanos(long[] nanos) {
        return in(NANOS_OF_MILLI, nanos);
    }

    static Sample microsOfNanos(long[] nanos) {
        return in(NANOS_OF_MICRO, nanos);
    }

    private static Sample in(double unit, long[] nanos) {
        return new Sample(Arrays.stream(nanos).mapToObj(it -> it / unit).toList());
    }

    int size() {
        return values.size();
    }

    /// @param percent the smallest value that so many of a hundred do not exceed
    double percentile(int percent) {
        int place = (int) Math.ceil(values.size() * percent / 100.0);
        return values.get(Math.max(0, place - 1));
    }
}
