package org.hukoudesk.station.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what the registry tells this workstation, by long polls on a virtual thread.
final class FeedReader implements AutoCloseable {

    /// Below [org.hukoudesk.contract.link.LinkLimits#MAX_FEED_WAIT], so that the registry ends the poll and not we.
    private static final Duration WAIT = Duration.ofSeconds(25);

    /// Store trouble is told to nobody by the line; so often we try again.
    private static final Duration AFTER_BREAKAGE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);

    private final Link link;
    private final FeedApplier applier;
    private final Line line;
    private final Backoff backoff;
    private final Runnable onNews;
    private final Semaphore closing = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private int failures;

    /// After a silence the first poll does not wait for news: the lamp should turn as soon as the registry answers.
    private boolean heard;

    /// @param onNews called on the reader's thread after a page with news was applied
    FeedReader(Link link, FeedApplier applier, Line line, Backoff backoff, Runnable onNews) {
        this.link = link;
        this.applier = applier;
        this.line = line;
        this.backoff = backoff;
        this.onNews = onNews;
        this.thread = Thread.ofVirtual().name("feed-reader").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Asks once and applies what comes.
    ///
    /// @return how long to rest before the next poll
    Duration poll(Duration wait) {
        return switch (line.heard(link.feed(applier.cursor(), wait))) {
            case Reply.Answered<FeedPage>(FeedPage page) -> {
                failures = 0;
                heard = true;
                page.entries().forEach(applier::apply);
                if (!page.entries().isEmpty()) {
                    onNews.run();
                }
                yield Duration.ZERO;
            }
            case Reply.Refused<FeedPage>(Problem problem, Optional<Duration> later) -> {
                LOG.warn("The registry refuses the feed: {}", problem.code());
                if (!problem.isPassing()) {
                    line.barred(problem.code());
                }
                heard = false;
                yield backoff.after(failures++, later);
            }
            case Reply.Unreachable<FeedPage>(String reason) -> {
                LOG.debug("No feed: {}", reason);
                heard = false;
                yield backoff.after(failures++, Optional.empty());
            }
        };
    }

    @Override
    public void close() {
        closed = true;
        closing.release();
        thread.interrupt();
    }

    private void run() {
        try {
            catchUp();
            while (!closed) {
                Duration rest = pollSafely();
                if (closing.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Before the first poll, since only one hand writes the replica.
    private void catchUp() {
        try {
            boolean more = true;
            while (more && !closed) {
                more = applier.catchUp();
            }
        } catch (StoreException e) {
            LOG.error("Search is not complete: {}", e.kind(), e);
        }
    }

    private Duration pollSafely() {
        try {
            return poll(heard ? WAIT : Duration.ZERO);
        } catch (StoreException e) {
            LOG.error("The feed cannot be kept: {}", e.kind(), e);
            return AFTER_BREAKAGE;
        }
    }
}
