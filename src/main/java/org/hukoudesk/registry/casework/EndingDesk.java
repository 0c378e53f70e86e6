package org.hukoudesk.registry.casework;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.ApprovalWay;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Submission;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.exchange.Wishes;
import org.hukoudesk.registry.feed.CaseResults;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.population.BlobReader;

/// Ends of a case that are no decision on it: never accepted (不予受理), withdrawn by the applicant (撤回), taken
/// back by the county (冲销).
final class EndingDesk {

    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Wishes wishes;
    private final Announcer announcer;
    private final CaseLetters letters;

    EndingDesk(Exchange.Hands hands, CaseLetters letters) {
        this.wishes = hands.wishes();
        this.announcer = hands.announcer();
        this.letters = letters;
    }

    /// Nobody is sent away without a reason and a way to go on.
    Outcome refuse(Turn turn, CaseStep.Refuse refuse) {
        Optional<Submission> asked = Submission.read(turn, refuse.asked());
        boolean explained = REASON.matcher(refuse.reasonCode()).matches()
                && !refuse.words().isBlank()
                && !refuse.remedy().isBlank();
        if (asked.isEmpty() || !explained) {
            return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
        }
        if (!asked.get().isWhole()) {
            return Outcome.refused(Outcome.Fault.FILE_HASH_DIFFERS);
        }
        if (!turn.actsFor(asked.get().intake().organ(), OfficerRole.WINDOW)) {
            return Turn.NOT_YOUR_CASE;
        }
        if (turn.theCase(asked.get().caseNo()).isPresent()) {
            return Outcome.refused(Outcome.Fault.CASE_NUMBER_TAKEN);
        }
        return wishes.item(asked.get().intake())
                .map(item -> refused(turn, refuse, asked.get(), item))
                .orElseGet(() -> Outcome.refused(Outcome.Fault.ITEM_UNKNOWN));
    }

    private Outcome refused(Turn turn, CaseStep.Refuse refuse, Submission asked, ServiceItem item) {
        var why = new CaseReason(refuse.words(), refuse.reasonCode(), refuse.remedy());
        ServiceCase kept = ServiceCase.refusedToAccept(CaseId.of(asked.caseNo()), asked.intake(), why);
        var said = Map.of("reason", refuse.words(), "remedy", refuse.remedy());
        letters.write(turn, kept, item, new CaseLetters.Letter(LetterText.Kind.REFUSAL_TO_ACCEPT, said));
        turn.tx().cases().add(kept);
        asked.letOfficesRead(turn, ApprovalWay.of(item));
        announcer.announce(turn, kept);
        return Outcome.done("{}");
    }

    /// What waits for the case, a lock or a permit, ends with it.
    Outcome withdraw(Turn turn, CaseStep.Withdraw withdraw) {
        if (!SHA_256.matcher(withdraw.wishHash()).matches()) {
            return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
        }
        return turn.onCase(withdraw.caseNo(), found -> {
            if (!turn.actsFor(found.intake().organ(), OfficerRole.WINDOW)) {
                return Turn.NOT_YOUR_CASE;
            }
            if (found.withdrawn(withdraw.words()) instanceof CaseAnswer.NotAllowed not) {
                return Outcome.refused(not.ground());
            }
            return wishes.granting(found, granted -> {
                granted.effect().dropped(turn, granted.wish());
                var way = ApprovalWay.of(granted.wish().item());
                Submission.readers(found.intake().organ(), way)
                        .forEach(reader -> turn.tx().blobReaders().keep(new BlobReader(withdraw.wishHash(), reader)));
                return told(turn, found);
            });
        });
    }

    /// A second person at the county takes back what the case did to the register.
    Outcome reverse(Turn turn, CaseStep.Reverse reverse) {
        return turn.onCase(reverse.caseNo(), found -> {
            if (!turn.actsForCounty(found.intake().organ().county(), OfficerRole.COUNTY_APPROVER)) {
                return Turn.NOT_YOUR_CASE;
            }
            if (turn.officer().id().equals(found.intake().acceptor())) {
                return Outcome.refused(CaseAnswer.Ground.ACCEPTOR_MAY_NOT_DECIDE);
            }
            if (turn.tx().cases().decisionsOn(found.caseNo()).stream()
                    .anyMatch(it -> it.officer().equals(turn.officer().id()))) {
                return Outcome.refused(CaseAnswer.Ground.DECIDER_MAY_NOT_REVERSE);
            }
            if (found.reversed(reverse.words()) instanceof CaseAnswer.NotAllowed not) {
                return Outcome.refused(not.ground());
            }
            return Json.read(found.result(), CaseResult.class)
                    .map(CaseResult::actId)
                    .filter(act -> !act.isEmpty())
                    .map(act -> takenBack(turn, found, new ActId(act)))
                    .orElseGet(() -> Outcome.refused(Refusal.Reason.NOT_REVERSIBLE));
        });
    }

    private Outcome takenBack(Turn turn, ServiceCase found, ActId done) {
        Snapshot before = turn.tx().population().forReversal(done);
        var act = new Act.Reversal(done);
        var approval = new ActContext.Approval(
                ActContext.Approval.NONE.approver(), found.caseNo().text());
        ActContext context = turn.actFor(turn.officer().organ(), before).approvedBy(approval);
        return switch (Register.decide(before, act, context)) {
            case Decision.Refused refused -> Outcome.refused(refused);
            case Decision.Conflict conflict -> Outcome.conflict(conflict);
            case Decision.Applied(Changes changes) -> {
                turn.keep(act, context, changes);
                turn.tx().population().markReversed(done, context.actId());
                announcer.announceHouseholds(turn, CaseResults.touched(before, changes));
                yield told(turn, found);
            }
        };
    }

    private Outcome told(Turn turn, ServiceCase found) {
        turn.tx().cases().update(found);
        announcer.announce(turn, found);
        return Outcome.done("{}");
    }
}
