package org.hukoudesk.device.scanner;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Hears when a scan ended early.
///
/// jfreesane pads the missing rest of a page with zeros and only *logs* it, as a warning of its frame reader. A page
/// with an
/// invented half must not become evidence, so any warning heard on this thread while the guard stands fails the scan.
final class TruncationGuard extends Handler implements AutoCloseable {

    /// Held strongly: the log manager forgets loggers, and their handlers, that nobody holds.
    private static final Logger FRAMES = Logger.getLogger("au.com.southsky.jfreesane.FrameReader");

    private final long scanningThread = Thread.currentThread().threadId();
    private volatile boolean heard;

    private TruncationGuard() {}

    static TruncationGuard stand() {
        var guard = new TruncationGuard();
        FRAMES.addHandler(guard);
        return guard;
    }

    boolean heardWarning() {
        return heard;
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLongThreadID() == scanningThread && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard = true;
        }
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        FRAMES.removeHandler(this);
    }
}
