package org.hukoudesk.registry.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.registry.platform.CriminalRecords.Answer;
import org.hukoudesk.registry.platform.CriminalRecords.Trouble;
import org.hukoudesk.registry.watch.Watch;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.registry.Inquiry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the platform what waits to be asked, one question after the other. Questions are rows: whatever happens to this
/// process, they are asked again until the answer is kept, and the case hears of it once.
public final class Inquiries implements AutoCloseable {

    static final Duration FIRST = Duration.ofSeconds(5);

    /// A promise of three working days allows no longer silence after the platform is back.
    static final Duration LONGEST = Duration.ofMinutes(10);

    /// 2^7 times five seconds are beyond [#LONGEST].
    private static final int MAX_DOUBLINGS = 7;

    /// Questions read at once.
    private static final int BATCH = 20;

    /// Another process of the registry may have opened one without waking us.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /// What is written of an answer that its case could not take.
    private static final String NOT_TAKEN = "NOT_TAKEN";

    private static final String ACTOR = "registry";
    private static final Logger LOG = LoggerFactory.getLogger(Inquiries.class);

    private final Store store;
    private final CriminalRecords records;
    private final DispositionDesk desk;
    private final Clock clock;
    private final Watch watch = new Watch("inquiries", this::round);
    private int silences;

    public Inquiries(Store store, CriminalRecords records, DispositionDesk desk, Clock clock) {
        this.store = store;
        this.records = records;
        this.desk = desk;
        this.clock = clock;
    }

    public Inquiries start() {
        watch.start();
        return this;
    }

    /// A question was opened; or somebody wants it tried now.
    public void wake() {
        watch.wake();
    }

    /// Ends after the question under way; what was not asked waits for the next start.
    @Override
    public void close() {
        watch.close();
    }

    /// Asks everything whose time has come, until nothing is due or the platform is silent.
    ///
    /// @return how long to rest unless woken
    Duration round() {
        while (!watch.isClosed()) {
            List<Inquiry> due = store.read(tx -> tx.inquiries().due(clock.instant(), BATCH));
            if (due.isEmpty()) {
                return untilNext();
            }
            for (Inquiry inquiry : due) {
                if (!ask(inquiry)) {
                    return pause(silences++);
                }
            }
        }
        return Duration.ZERO;
    }

    /// @return false when the platform is silent, or we are to end
    private boolean ask(Inquiry inquiry) {
        if (watch.isClosed()) {
            return false;
        }
        Inquiry.Subject about = inquiry.subject();
        Answer answer = records.ask(
                new CriminalRecords.Question(about.citizenId(), about.name(), about.purpose(), inquiry.caseNo()));
        return switch (answer) {
            case Answer.Known(Disposition disposition) -> {
                silences = 0;
                keep(inquiry, disposition);
                yield true;
            }
            case Answer.Unavailable(Trouble trouble) -> {
                LOG.info("Inquiry {} waits: {}", inquiry.caseNo().text(), trouble);
                postpone(inquiry, trouble.name());
                yield !trouble.isSilence();
            }
        };
    }

    private void keep(Inquiry inquiry, Disposition disposition) {
        try {
            store.change(tx -> waiting(tx, inquiry).ifPresent(row -> keep(tx, row, disposition)));
            LOG.info("Inquiry {} is answered", inquiry.caseNo().text());
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("Case {} cannot take its answer", inquiry.caseNo().text(), e);
            postpone(inquiry, NOT_TAKEN);
        }
    }

    private void keep(Tx tx, Inquiry row, Disposition disposition) {
        Instant at = clock.instant();
        row.answered(disposition, at);
        tx.inquiries().update(row);
        desk.answered(tx, row.caseNo(), disposition);
        // that it was asked, for what case; what came of it stands in the case
        tx.audit()
                .append(
                        row.id().county(),
                        new AuditEvent(
                                at, ACTOR, "criminal.answered", row.caseNo().text(), "{}"));
    }

    private void postpone(Inquiry inquiry, String code) {
        Instant next = clock.instant().plus(pause(inquiry.attempts()));
        store.change(tx -> waiting(tx, inquiry).ifPresent(row -> {
            row.postponed(code, next);
            tx.inquiries().update(row);
        }));
    }

    /// The row as it is now, if it still waits.
    private static Optional<Inquiry> waiting(Tx tx, Inquiry inquiry) {
        return tx.inquiries().byId(inquiry.id()).filter(Inquiry::isWaiting);
    }

    private Duration untilNext() {
        Instant now = clock.instant();
        Duration rest = store.read(tx -> tx.inquiries().nextAttempt())
                .map(next -> Duration.between(now, next).plusMillis(1))
                .orElse(LOOK_AGAIN);
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(LOOK_AGAIN) < 0 ? rest : LOOK_AGAIN;
    }

    /// Capped exponential back-off.
    ///
    /// @param failures failed attempts before this one, from 0
    static Duration pause(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.clamp(failures, 0, MAX_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
