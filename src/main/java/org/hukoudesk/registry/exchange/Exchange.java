package org.hukoudesk.registry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.registry.HandledMessage;
import org.hukoudesk.store.registry.MessageKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Executes signed messages: each exactly once, effect, answer, news and audit in one transaction. Signature, sender
/// and certificate were checked before a message comes here.
public final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    /// Each time somebody else got a message through on the same case; so many at once there are not.
    private static final int TRIES = 5;

    private final Store store;
    private final Clock clock;
    private final NewsBell bell;
    private final CaseDesk cases;
    private final PermitDesk permits;
    private final CaseSteps steps;

    /// Whose hands move cases besides intake, approval and handover.
    public interface CaseSteps {

        Outcome take(Turn turn, CaseStep step);

        /// A case was taken in and is kept: what was promised to follow is asked for.
        void accepted(Turn turn, ServiceCase found, ServiceItem item);

        /// A level said no; the case says why and is kept after this.
        void rejected(Turn turn, ServiceCase found, ServiceItem item);
    }

    /// What those hands have at theirs: the wishes of cases, the permits of migrations, the word to everybody.
    public record Hands(Wishes wishes, PermitDesk permits, Announcer announcer) {

        public static Hands of(Law law) {
            var announcer = new Announcer(law.budget());
            var permits = new PermitDesk(announcer);
            Map<ActKey.Effect, CaseEffect> effects = new EnumMap<>(ActKey.Effect.class);
            effects.putAll(law.effects());
            effects.put(ActKey.Effect.PERMIT, permits);
            return new Hands(new Wishes(law.catalogue(), effects), permits, announcer);
        }
    }

    /// What the desks go by.
    ///
    /// @param effects whose hands carry out what cases lead to, besides permits
    /// @param steps whose hands move cases besides intake, approval and handover
    public record Law(
            Announcer.OriginBudget budget,
            Catalogue catalogue,
            Map<ActKey.Effect, CaseEffect> effects,
            Function<Hands, CaseSteps> steps) {

        public Law {
            effects = Map.copyOf(effects);
        }
    }

    public Exchange(Store store, Clock clock, NewsBell bell, Law law) {
        this.store = store;
        this.clock = clock;
        this.bell = bell;
        Hands hands = Hands.of(law);
        this.permits = hands.permits();
        this.steps = law.steps().apply(hands);
        this.cases = new CaseDesk(hands.wishes(), permits, hands.announcer(), steps);
    }

    public Outcome accept(Officer officer, Envelope envelope) {
        Optional<MessageKind> kind = MessageKind.ofWireName(envelope.kind());
        if (kind.isEmpty()) {
            return Outcome.refused(Outcome.Fault.UNKNOWN_KIND);
        }
        Optional<? extends Message> message =
                Json.read(envelope.body(), kind.get().type());
        if (message.isEmpty()) {
            return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
        }
        Handled handled = handled(tx -> onlyOnce(tx, officer, envelope, message.get()));
        bell.ring(handled.heardBy());
        LOG.info("{} by {}: {}", envelope.kind(), officer, labelOf(handled.outcome()));
        return handled.outcome();
    }

    /// All that is decided on is read inside: whoever finds a row changed since decides again on the new one.
    private Handled handled(Function<Tx, Handled> work) {
        int overtaken = 0;
        while (true) {
            try {
                return store.write(work);
            } catch (StoreException e) {
                if (e.kind() != StoreException.Kind.STALE || ++overtaken == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Handled onlyOnce(Tx tx, Officer officer, Envelope envelope, Message message) {
        var key = new MessageKey(envelope.sender().workstation(), envelope.messageId());
        Optional<HandledMessage> handled = tx.handledMessages().byKey(key);
        if (handled.isPresent()) {
            return new Handled(answerAgain(handled.get(), envelope), Set.of());
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var turn = new Turn(tx, officer, envelope.messageId(), at, new Announcements());
        Outcome outcome = execute(turn, message);
        tx.handledMessages()
                .add(new HandledMessage(key, envelope.bodyHash(), statusOf(outcome), Json.text(outcome), at));
        Set<String> heardBy = turn.announcements().append(tx, at);
        audit(turn, envelope, message, outcome);
        return new Handled(outcome, heardBy);
    }

    private static Outcome answerAgain(HandledMessage handled, Envelope envelope) {
        if (!handled.answers(envelope.bodyHash())) {
            return Outcome.refused(Outcome.Fault.MESSAGE_ID_REUSED);
        }
        Class<? extends Outcome> type = handled.status() == OK ? Outcome.Done.class : Outcome.Refused.class;
        return Json.read(handled.answer(), type).orElseThrow();
    }

    private Outcome execute(Turn turn, Message message) {
        if (!Words.fit(message)) {
            return Outcome.refused(Outcome.Fault.WORDS_TOO_LONG);
        }
        return switch (message) {
            case SubmitCase submit -> cases.submit(turn, submit);
            case ClaimCase claim -> cases.claim(turn, claim);
            case DecideCase decide -> cases.decide(turn, decide);
            case RecordPrinted printed -> cases.printed(turn, printed);
            case RecordHandover handover -> cases.handover(turn, handover);
            case SettleCase settle -> cases.settle(turn, settle);
            case CaseStep step -> steps.take(turn, step);
            case ReleasePermit release -> permits.release(turn, release);
            case RefusePermit refuse -> permits.refuse(turn, refuse);
            case ReinstatePermit reinstate -> permits.reinstate(turn, reinstate);
        };
    }

    private static void audit(Turn turn, Envelope envelope, Message message, Outcome outcome) {
        String detail = Json.text(new AuditDetail(envelope.messageId(), labelOf(outcome), envelope.signature()));
        turn.tx()
                .audit()
                .append(
                        turn.officer().organ().county(),
                        new AuditEvent(
                                turn.at(), turn.officer().id().text(), envelope.kind(), message.orderKey(), detail));
    }

    private static int statusOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> OK;
            case Outcome.Refused _ -> CONFLICT;
        };
    }

    private static String labelOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "done";
            case Outcome.Refused(String code, var _) -> code;
        };
    }

    /// An answer and whose feeds have news.
    private record Handled(Outcome outcome, Set<String> heardBy) {}

    /// What the chain keeps of a message: its id, what came of it, and the officer's signature as evidence.
    record AuditDetail(String messageId, String outcome, String signature) {}
}
