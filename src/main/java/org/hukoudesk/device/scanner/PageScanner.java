package org.hukoudesk.device.scanner;

/// A scanner, flatbed or with a feeder.
///
/// One scanner belongs to one thread at a time: calls block there, never on the window's thread.
public interface PageScanner {

    /// Whether the scanner can be reached now; quick, and never throws.
    boolean isAvailable();

    /// Scans what lies there: one page from the glass, all pages from a feeder.
    ScanOutcome scan();
}
