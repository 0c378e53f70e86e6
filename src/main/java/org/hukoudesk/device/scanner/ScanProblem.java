package org.hukoudesk.device.scanner;

import java.util.Locale;

/// Why a scan failed, as a key for the sentence the officer sees.
public enum ScanProblem {
    /// No scanner service answers at the configured address.
    UNREACHABLE,
    /// The service answers but does not know the configured device or option.
    DEVICE_MISSING,
    BUSY,
    JAMMED,
    COVER_OPEN,
    /// The feeder is empty, or nothing lies there.
    NO_DOCUMENTS,
    /// The page did not arrive whole; what arrived is thrown away.
    TRUNCATED,
    /// The scanner stopped answering in the middle.
    NO_ANSWER,
    /// Cancelled at the scanner.
    CANCELLED,
    ACCESS_DENIED,
    /// The scanner reports a fault of its own.
    DEVICE_FAULT,
    /// More pages than one scan may have; take the rest in a second scan.
    TOO_MANY_PAGES;

    /// The key of the message in a string bundle, such as `device.scanner.cover-open`.
    public String key() {
        return "device.scanner." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
