package org.hukoudesk.registry.exchange;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.ApprovalWay;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseClock;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.ServiceItem;

/// What windows and reviewers do with a case, whatever its item.
final class CaseDesk {

    private final Wishes wishes;
    private final PermitDesk permits;
    private final Announcer announcer;
    private final Exchange.CaseSteps steps;

    CaseDesk(Wishes wishes, PermitDesk permits, Announcer announcer, Exchange.CaseSteps steps) {
        this.wishes = wishes;
        this.permits = permits;
        this.announcer = announcer;
        this.steps = steps;
    }

    Outcome submit(Turn turn, SubmitCase submit) {
        Optional<Submission> submission = Submission.read(turn, submit);
        if (submission.isEmpty()) {
            return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
        }
        if (!submission.get().isWhole()) {
            return Outcome.refused(Outcome.Fault.FILE_HASH_DIFFERS);
        }
        if (!turn.actsFor(submission.get().intake().organ(), OfficerRole.WINDOW)) {
            return Turn.NOT_YOUR_CASE;
        }
        return keep(turn, submission.get());
    }

    private Outcome keep(Turn turn, Submission submission) {
        Optional<ServiceCase> known = turn.theCase(submission.caseNo());
        if (known.isPresent() && !mayBeMended(known.get(), submission)) {
            return Outcome.refused(Outcome.Fault.CASE_NUMBER_TAKEN);
        }
        Intake intake = submission.intake();
        Optional<ServiceItem> item = wishes.item(intake);
        if (item.isEmpty()) {
            return Outcome.refused(Outcome.Fault.ITEM_UNKNOWN);
        }
        CaseClock clock = wishes.clock(item.get(), intake);
        ServiceCase kept = known.orElseGet(() -> new ServiceCase(CaseId.of(submission.caseNo()), intake, clock));
        if (known.isPresent() && kept.resubmit(intake, clock) instanceof CaseAnswer.NotAllowed not) {
            return Outcome.refused(not);
        }
        Optional<CaseAnswer.Ground> unfit = wishes.unfit(item.get(), intake, submission.file());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        List<String> gaps = wishes.gaps(item.get(), intake, submission.file());
        if (!gaps.isEmpty()) {
            return Outcome.refused(Outcome.Fault.FORM_INCOMPLETE, gaps);
        }
        return wishes.granting(kept, granted -> {
            Outcome outcome = begun(turn, kept, granted);
            if (outcome instanceof Outcome.Done) {
                write(turn, kept, known.isPresent());
                steps.accepted(turn, kept, granted.wish().item());
                submission.letOfficesRead(turn, ApprovalWay.of(item.get()));
                new ToldPhone(turn, announcer).keep(granted.wish());
                announcer.announce(turn, kept);
            }
            return outcome;
        });
    }

    /// Executed at once, or waiting for decisions that can come to something.
    private static Outcome begun(Turn turn, ServiceCase kept, Wishes.Granted granted) {
        if (granted.wish().item().isOnTheSpot()) {
            return granted.effect().execute(turn, kept, granted.wish());
        }
        return granted.effect().barred(turn, granted.wish()).orElseGet(() -> {
            granted.effect().accepted(turn, granted.wish());
            return Outcome.done("{}");
        });
    }

    private static void write(Turn turn, ServiceCase kept, boolean isKnown) {
        if (isKnown) {
            turn.tx().cases().update(kept);
        } else {
            turn.tx().cases().add(kept);
        }
    }

    /// A returned case is filed again by the station that took it in, and by no other.
    private static boolean mayBeMended(ServiceCase known, Submission submission) {
        return known.stage() == CaseStage.RETURNED
                && known.intake().organ().equals(submission.intake().organ());
    }

    Outcome claim(Turn turn, ClaimCase claim) {
        return turn.onCase(claim.caseNo(), found -> {
            Optional<ApprovalStage.Level> level = deciding(found);
            if (level.isPresent() && !turn.reviews(found.intake().organ(), level.get())) {
                return Turn.NOT_YOUR_CASE;
            }
            return changed(turn, found, found.claimBy(turn.officer().id(), turn.at()));
        });
    }

    private Optional<ApprovalStage.Level> deciding(ServiceCase found) {
        return wishes.deciding(found.intake(), found.stage());
    }

    Outcome decide(Turn turn, DecideCase decide) {
        return turn.onCase(decide.caseNo(), found -> {
            ApprovalStage.Level level =
                    ApprovalStage.Level.valueOf(decide.level().name());
            if (!deciding(found).equals(Optional.of(level))) {
                return Outcome.refused(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
            }
            CaseAnswer may = found.mayBeDecided(turn.officer().id(), decide.seenHash(), turn.at());
            if (may instanceof CaseAnswer.NotAllowed not) {
                return Outcome.refused(not);
            }
            return turn.reviews(found.intake().organ(), level)
                    ? wishes.granting(found, granted -> rule(turn, found, decide, granted))
                    : Turn.NOT_YOUR_CASE;
        });
    }

    private Outcome rule(Turn turn, ServiceCase found, DecideCase decide, Wishes.Granted granted) {
        Outcome outcome = switch (decide.outcome()) {
            case RETURN -> dropped(turn, granted, found.returned(CaseReason.of(decide.opinion())));
            case REJECT -> {
                Outcome ended = dropped(turn, granted, found.rejected(decide.opinion()));
                if (ended instanceof Outcome.Done) {
                    steps.rejected(turn, found, granted.wish().item());
                }
                yield ended;
            }
            case APPROVE ->
                ApprovalWay.of(granted.wish().item())
                        .after(ApprovalStage.Level.valueOf(decide.level().name()))
                        .map(next -> answer(found.advance(next)))
                        .orElseGet(() -> decidedLast(turn, found, granted));
        };
        if (outcome instanceof Outcome.Done) {
            turn.tx().cases().add(decision(turn, found, decide));
            turn.tx().cases().update(found);
            announcer.announce(turn, found);
        }
        return outcome;
    }

    private static Outcome decidedLast(Turn turn, ServiceCase found, Wishes.Granted granted) {
        return found.clock().owedUntil() == null
                ? granted.effect().execute(turn, found, granted.wish())
                : Outcome.refused(CaseAnswer.Ground.PAPERS_OWED);
    }

    private static CaseDecision decision(Turn turn, ServiceCase found, DecideCase decide) {
        var key = new CaseDecision.Key(found.id().county(), found.caseNo(), found.nextDecision());
        var ruling = new CaseDecision.Ruling(
                decide.level().name(), decide.outcome().name(), decide.opinion(), decide.seenHash());
        return new CaseDecision(
                key, turn.officer().id(), found.intake().acceptor(), ruling, turn.at(), turn.messageId());
    }

    private static Outcome dropped(Turn turn, Wishes.Granted granted, CaseAnswer answer) {
        if (answer instanceof CaseAnswer.Done) {
            granted.effect().dropped(turn, granted.wish());
        }
        return answer(answer);
    }

    Outcome settle(Turn turn, SettleCase settle) {
        return turn.onCase(settle.caseNo(), found -> {
            if (!turn.actsFor(found.intake().organ(), OfficerRole.WINDOW)) {
                return Turn.NOT_YOUR_CASE;
            }
            return found.stage() == CaseStage.RELEASED
                    ? permits.settle(turn, found)
                    : Outcome.refused(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
        });
    }

    Outcome printed(Turn turn, RecordPrinted printed) {
        return atWindow(turn, printed.caseNo(), CaseStage.PRINTED);
    }

    Outcome handover(Turn turn, RecordHandover handover) {
        return atWindow(turn, handover.caseNo(), CaseStage.HANDED_OVER);
    }

    private Outcome atWindow(Turn turn, String caseNo, CaseStage next) {
        return turn.onCase(caseNo, found -> {
            if (!turn.actsFor(found.intake().organ(), OfficerRole.WINDOW)) {
                return Turn.NOT_YOUR_CASE;
            }
            return changed(turn, found, found.advance(next));
        });
    }

    private Outcome changed(Turn turn, ServiceCase found, CaseAnswer answer) {
        if (answer instanceof CaseAnswer.Done) {
            turn.tx().cases().update(found);
            announcer.announce(turn, found);
        }
        return answer(answer);
    }

    private static Outcome answer(CaseAnswer answer) {
        return switch (answer) {
            case CaseAnswer.Done _ -> Outcome.done("{}");
            case CaseAnswer.NotAllowed not -> Outcome.refused(not);
        };
    }
}
