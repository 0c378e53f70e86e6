package org.hukoudesk.station.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.station.OutboxMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox, in order per case, on a virtual thread. Nothing is lost by a crash: a message whose
/// answer did not reach the disk is sent again under the same id, and the registry answers it as the first time.
final class OutboxPusher implements AutoCloseable {

    /// Begins the key of the words an officer reads about a refusal; the registry's code follows.
    static final String WORDS = "sync.problem.";

    /// Messages taken at once; after each batch the order is asked for anew.
    private static final int BATCH = 20;

    /// Messages behind a refused one count as due and never go; so often we look past them without being woken.
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    /// Width of the code's column.
    private static final int CODE_CHARS = 64;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxPusher.class);

    private final Store store;
    private final Link link;
    private final BlobSender scans;
    private final Line line;
    private final Backoff backoff;
    private final Clock clock;
    private final Runnable onAnswer;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private int silences;

    /// @param onAnswer called on the pusher's thread after the fate of a message was written down
    OutboxPusher(Store store, Link link, BlobSender scans, Line line, Backoff backoff, Clock clock, Runnable onAnswer) {
        this.store = store;
        this.link = link;
        this.scans = scans;
        this.line = line;
        this.backoff = backoff;
        this.clock = clock;
        this.onAnswer = onAnswer;
        this.thread = Thread.ofVirtual().name("outbox-pusher").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Something new waits, or somebody wants it tried now.
    void wake() {
        bell.release();
    }

    @Override
    public void close() {
        closed = true;
        bell.release();
        thread.interrupt();
    }

    /// Sends everything whose time has come, until nothing is due or the line is silent.
    ///
    /// @return how long to rest unless woken
    Duration push() {
        while (!closed) {
            List<OutboxMessage> due = store.read(tx -> tx.outbox().firstDue(clock.instant(), BATCH));
            if (due.isEmpty()) {
                return untilNext();
            }
            for (OutboxMessage message : due) {
                if (!push(message)) {
                    return backoff.after(silences++, Optional.empty());
                }
            }
        }
        return Duration.ZERO;
    }

    /// @return false when the registry did not answer: it would not answer for the others either
    private boolean push(OutboxMessage message) {
        Optional<Envelope> envelope = Posting.envelopeOf(message);
        if (envelope.isEmpty()) {
            record(message, row -> row.refused("message-unreadable", ""));
            return true;
        }
        Reply<String> reply = line.heard(deliver(envelope.get()));
        if (closed) {
            return false;
        }
        switch (reply) {
            case Reply.Answered<String>(String answer) -> record(message, row -> row.sent(answer));
            case Reply.Refused<String>(Problem problem, Optional<Duration> later) -> refused(message, problem, later);
            case Reply.Unreachable<String>(String reason) -> {
                LOG.info("Message {} waits: {}", message.id(), reason);
                retryLater(message, "unreachable", Optional.empty());
                return false;
            }
        }
        silences = 0;
        return true;
    }

    private Reply<String> deliver(Envelope envelope) {
        for (String hash : Posting.scansOf(envelope)) {
            Reply<Link.UploadProgress> reply = scans.send(hash);
            if (!(reply instanceof Reply.Answered<Link.UploadProgress>)) {
                return Reply.failed(reply);
            }
        }
        return link.send(envelope);
    }

    private void refused(OutboxMessage message, Problem problem, Optional<Duration> later) {
        String code = problem.code().substring(0, Math.min(problem.code().length(), CODE_CHARS));
        LOG.warn("Message {} of {} refused: {} {}", message.id(), message.caseKey(), problem.status(), code);
        if (problem.isPassing()) {
            retryLater(message, code, later);
        } else {
            record(message, row -> row.refused(code, problem.detail()));
        }
    }

    private void retryLater(OutboxMessage message, String code, Optional<Duration> asked) {
        Instant next = clock.instant().plus(backoff.after(message.attempts(), asked));
        record(message, row -> row.failed(code, WORDS + code, next));
    }

    /// On the row as it is now: the transaction may run twice.
    private void record(OutboxMessage message, Consumer<OutboxMessage> outcome) {
        store.change(tx -> tx.outbox().byId(message.id()).ifPresent(row -> {
            outcome.accept(row);
            tx.outbox().update(row);
        }));
        onAnswer.run();
    }

    private Duration untilNext() {
        Instant now = clock.instant();
        return store.read(tx -> tx.outbox().nextAttempt())
                .filter(next -> next.isAfter(now))
                .map(next -> Duration.between(now, next).plusMillis(1))
                .filter(rest -> rest.compareTo(LOOK_AGAIN) < 0)
                .orElse(LOOK_AGAIN);
    }

    private void run() {
        try {
            while (!closed) {
                if (bell.tryAcquire(pushSafely().toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pushSafely() {
        try {
            return push();
        } catch (StoreException e) {
            LOG.error("The outbox cannot be kept: {}", e.kind(), e);
            return LOOK_AGAIN;
        }
    }
}
