package org.hukoudesk.registry.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.migration.Escalation;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What passes by itself with the days: supplements nobody brought, permits nobody used, origins that stay silent,
/// deadlines a new calendar changes. Each case or permit in a transaction of its own; what is done once is not found
/// again, so a round may be held any number of times.
public final class NightRound {

    private static final Logger LOG = LoggerFactory.getLogger(NightRound.class);

    /// The registry itself, in the audit chain; it has no rights of its own.
    private static final Officer NOBODY =
            new Officer(new OfficerId("registry"), "", new OrganCode("000000000000"), Set.of());

    private final Store store;
    private final Clock clock;
    private final NewsBell bell;
    private final Exchange.Hands hands;
    private final WorkingCalendar calendar;
    private volatile boolean closed;

    public NightRound(Store store, Clock clock, NewsBell bell, Exchange.Law law) {
        this.store = store;
        this.clock = clock;
        this.bell = bell;
        this.hands = Exchange.Hands.of(law);
        this.calendar = law.catalogue().calendar();
    }

    /// How many of each.
    public record Held(int supplementsExpired, int permitsExpired, int originsReported, int deadlinesMoved) {}

    private enum Done {
        NOTHING,
        SUPPLEMENT_EXPIRED,
        PERMIT_EXPIRED,
        ORIGIN_REPORTED,
        DEADLINE_MOVED
    }

    /// The numbers one kind of work falls on, read from one on.
    private interface Numbers {
        List<String> after(Tx tx, String number);
    }

    /// What is done about each.
    private interface Step {
        Passed take(Turn turn, String number);
    }

    /// @param day the day that has begun; nothing is done for days to come
    public Held hold(LocalDate day) {
        Map<Done, Integer> done = new EnumMap<>(Done.class);
        walk((tx, after) -> tx.cases().unanswered(day, after), (turn, number) -> expire(turn, number, day), done);
        walk((tx, after) -> tx.permits().unanswered(day, after), (turn, number) -> look(turn, number, day), done);
        walk((tx, after) -> tx.cases().provisional(after), this::recount, done);
        var held = new Held(
                done.getOrDefault(Done.SUPPLEMENT_EXPIRED, 0),
                done.getOrDefault(Done.PERMIT_EXPIRED, 0),
                done.getOrDefault(Done.ORIGIN_REPORTED, 0),
                done.getOrDefault(Done.DEADLINE_MOVED, 0));
        LOG.info("Night of {}: {}", day, held);
        return held;
    }

    /// The round in progress ends after the case it is at.
    public void close() {
        closed = true;
    }

    private void walk(Numbers numbers, Step step, Map<Done, Integer> done) {
        List<String> page = store.read(tx -> numbers.after(tx, ""));
        while (!page.isEmpty()) {
            for (String number : page) {
                if (closed) {
                    return;
                }
                done.merge(inTurn(step, number), 1, Integer::sum);
            }
            String last = page.getLast();
            page = store.read(tx -> numbers.after(tx, last));
        }
    }

    private Done inTurn(Step step, String number) {
        try {
            Told told = store.write(tx -> {
                Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var turn = new Turn(tx, NOBODY, "night", at, new Announcements());
                Passed passed = step.take(turn, number);
                Set<String> heardBy = turn.announcements().append(tx, at);
                passed.caseNo().ifPresent(caseNo -> audit(turn, passed.done(), caseNo));
                return new Told(passed.done(), heardBy);
            });
            bell.ring(told.heardBy());
            return told.done();
        } catch (StoreException e) {
            LOG.warn("Nothing done about {}; the next round looks again", number, e);
            return Done.NOTHING;
        } catch (IllegalStateException e) {
            LOG.error("Case and permit of {} disagree and were left as they are; a person must look", number, e);
            return Done.NOTHING;
        }
    }

    private Passed expire(Turn turn, String number, LocalDate day) {
        Optional<ServiceCase> found = turn.theCase(new CaseNo(number));
        if (found.isEmpty() || found.get().expired(day) instanceof CaseAnswer.NotAllowed) {
            return Passed.NOTHING;
        }
        Outcome outcome = hands.wishes().granting(found.get(), granted -> {
            granted.effect().dropped(turn, granted.wish());
            tell(turn, found.get());
            return Outcome.done("{}");
        });
        return switch (outcome) {
            case Outcome.Done _ ->
                Passed.of(Done.SUPPLEMENT_EXPIRED, found.get().caseNo());
            case Outcome.Refused(String code, var _) -> {
                LOG.warn("Case {} could not expire: {}", number, code);
                yield Passed.NOTHING;
            }
        };
    }

    private Passed look(Turn turn, String number, LocalDate day) {
        Optional<Permit> permit = turn.tx().population().permitToChange(new PermitNo(number));
        if (permit.isEmpty() || permit.get().state() != PermitState.ISSUED) {
            return Passed.NOTHING;
        }
        if (!permit.get().isUsableOn(day)) {
            hands.permits().expire(turn, permit.get());
            return Passed.of(Done.PERMIT_EXPIRED, permit.get().caseNo());
        }
        ServiceCase of = turn.theCase(permit.get().caseNo()).orElseThrow(() -> new IllegalStateException("no case"));
        Escalation to = Escalation.on(day, hands.announcer().originDue(permit.get(), of), calendar);
        if (to.compareTo(permit.get().life().escalation()) <= 0) {
            return Passed.NOTHING;
        }
        hands.permits().report(turn, permit.get(), to);
        return Passed.of(Done.ORIGIN_REPORTED, permit.get().caseNo());
    }

    private Passed recount(Turn turn, String number) {
        Optional<ServiceCase> found = turn.theCase(new CaseNo(number));
        if (found.isEmpty() || !found.get().recount(calendar)) {
            return Passed.NOTHING;
        }
        tell(turn, found.get());
        return Passed.of(Done.DEADLINE_MOVED, found.get().caseNo());
    }

    private void tell(Turn turn, ServiceCase found) {
        turn.tx().cases().update(found);
        hands.announcer().announce(turn, found);
    }

    private static void audit(Turn turn, Done done, CaseNo caseNo) {
        String action = "night." + done.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var event = new AuditEvent(turn.at(), NOBODY.id().text(), action, caseNo.text(), "{}");
        turn.tx().audit().append(caseNo.county(), event);
    }

    /// What became of one number, and the case it was about.
    private record Passed(Done done, Optional<CaseNo> caseNo) {

        static final Passed NOTHING = new Passed(Done.NOTHING, Optional.empty());

        static Passed of(Done done, CaseNo caseNo) {
            return new Passed(done, Optional.of(caseNo));
        }
    }

    /// An answer and whose feeds have news.
    private record Told(Done done, Set<String> heardBy) {}
}
