package org.hukoudesk.bench;

import java.util.Locale;

/// One line of a bench: what was measured, its limit from the same run, and how the two relate.
///
/// @param value what is compared with the limit
record Figure(String name, double value, String unit, double limit, Sample sample) {

    static Figure millis(String name, Sample sample, double limit) {
        return new Figure(name, sample.percentile(50), "ms", limit, sample);
    }

    /// @param sample in microseconds
    static Figure micros(String name, Sample sample, double limit) {
        return new Figure(name, sample.percentile(50), "µs", limit, sample);
    }

    /// @param sample so many a second
    static Figure rate(String name, Sample sample, double limit) {
        return new Figure(name, sample.percentile(50), "1/s", limit, sample);
    }

    double ratio() {
        return limit == 0 ? 0 : value / limit;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"limit\":%.3f,\"ratio\":%.3f,\"n\":%d,"
                        + "\"p50\":%.3f,\"p95\":%.3f,\"p99\":%.3f}",
                name,
                value,
                unit,
                limit,
                ratio(),
                sample.size(),
                sample.percentile(50),
                sample.percentile(95),
                sample.percentile(99));
    }
}
