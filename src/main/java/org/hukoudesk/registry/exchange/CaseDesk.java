package org.hukoudesk.registry.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.store.population.BlobReader;

/// What windows and reviewers of the destination do with a case.
final class CaseDesk {

    private final PermitDesk permits;
    private final Announcer announcer;

    CaseDesk(PermitDesk permits, Announcer announcer) {
        this.permits = permits;
        this.announcer = announcer;
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
        Optional<Outcome> barred =
                permits.barred(turn, submission.get().caseNo(), submission.get().file());
        return barred.orElseGet(() -> keep(turn, submission.get()));
    }

    private Outcome keep(Turn turn, Submission submission) {
        Optional<ServiceCase> known = find(turn, submission.caseNo());
        if (known.isPresent() && !mayBeMended(known.get(), submission)) {
            return Outcome.refused(Outcome.Fault.CASE_NUMBER_TAKEN);
        }
        ServiceCase kept = known.orElseGet(() -> new ServiceCase(CaseId.of(submission.caseNo()), submission.intake()));
        if (known.isPresent()) {
            if (kept.resubmit(submission.intake()) instanceof CaseAnswer.NotAllowed not) {
                return Outcome.refused(not);
            }
            turn.tx().cases().update(kept);
        } else {
            turn.tx().cases().add(kept);
        }
        for (String hash : submission.blobs()) {
            turn.tx()
                    .blobReaders()
                    .keep(new BlobReader(hash, submission.intake().organ()));
            turn.tx()
                    .blobReaders()
                    .keep(new BlobReader(
                            hash, Announcer.countyBureau(submission.caseNo().county())));
        }
        announcer.announce(turn, kept);
        return Outcome.done("{}");
    }

    /// A returned case is filed again by the station that took it in, and by no other.
    private static boolean mayBeMended(ServiceCase known, Submission submission) {
        return known.stage() == CaseStage.RETURNED
                && known.intake().organ().equals(submission.intake().organ());
    }

    Outcome claim(Turn turn, ClaimCase claim) {
        return withCase(turn, claim.caseNo(), found -> {
            if (!reviews(turn, found)) {
                return Turn.NOT_YOUR_CASE;
            }
            return changed(turn, found, found.claimBy(turn.officer().id(), turn.at()));
        });
    }

    Outcome decide(Turn turn, DecideCase decide) {
        return withCase(turn, decide.caseNo(), found -> {
            CaseStage decidedAt = switch (decide.level()) {
                case STATION -> CaseStage.ACCEPTED;
                case COUNTY -> CaseStage.STATION_APPROVED;
            };
            CaseAnswer may = found.mayBeDecided(turn.officer().id(), decidedAt, decide.seenHash(), turn.at());
            if (may instanceof CaseAnswer.NotAllowed not) {
                return Outcome.refused(not);
            }
            return reviews(turn, found) ? rule(turn, found, decide) : Turn.NOT_YOUR_CASE;
        });
    }

    private Outcome rule(Turn turn, ServiceCase found, DecideCase decide) {
        Outcome outcome = switch (decide.outcome()) {
            case RETURN -> answer(found.returned(decide.opinion()));
            case REJECT -> answer(found.rejected(decide.opinion()));
            case APPROVE ->
                switch (decide.level()) {
                    case STATION -> answer(found.advance(CaseStage.STATION_APPROVED));
                    case COUNTY -> permits.issue(turn, found);
                };
        };
        if (outcome instanceof Outcome.Done) {
            var key = new CaseDecision.Key(found.id().county(), found.caseNo(), found.nextDecision());
            var ruling = new CaseDecision.Ruling(
                    decide.level().name(), decide.outcome().name(), decide.opinion(), decide.seenHash());
            turn.tx().cases().update(found);
            turn.tx()
                    .cases()
                    .add(new CaseDecision(
                            key, turn.officer().id(), found.intake().acceptor(), ruling, turn.at(), turn.messageId()));
            announcer.announce(turn, found);
        }
        return outcome;
    }

    Outcome settle(Turn turn, SettleCase settle) {
        return withCase(turn, settle.caseNo(), found -> {
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
        return withCase(turn, caseNo, found -> {
            if (!turn.actsFor(found.intake().organ(), OfficerRole.WINDOW)) {
                return Turn.NOT_YOUR_CASE;
            }
            return changed(turn, found, found.advance(next));
        });
    }

    private static boolean reviews(Turn turn, ServiceCase found) {
        OrganCode organ = found.intake().organ();
        return found.stage() == CaseStage.STATION_APPROVED
                ? turn.actsForCounty(organ.county(), OfficerRole.COUNTY_APPROVER)
                : turn.actsFor(organ, OfficerRole.SUPERVISOR);
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

    private static Outcome withCase(Turn turn, String caseNo, Function<ServiceCase, Outcome> work) {
        return Submission.caseNo(caseNo)
                .flatMap(number -> find(turn, number))
                .map(work)
                .orElseGet(() -> Outcome.refused(Outcome.Fault.CASE_UNKNOWN));
    }

    static Optional<ServiceCase> find(Turn turn, CaseNo caseNo) {
        return turn.tx().cases().byId(CaseId.of(caseNo));
    }

    /// A submission turned into the domain's values; texts that are none make it empty.
    record Submission(CaseNo caseNo, Intake intake, CaseFile file) {

        static Optional<Submission> read(Turn turn, SubmitCase submit) {
            Optional<CaseFile> file = Json.read(submit.file(), CaseFile.class);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            try {
                var promise = new Intake.Promise(
                        LocalDate.parse(submit.promise().deadline()),
                        submit.promise().provisional());
                var intake = new Intake(
                        submit.itemKey(),
                        new OrganCode(submit.organ()),
                        turn.officer().id(),
                        Instant.parse(submit.acceptedAt()),
                        submit.file(),
                        submit.fileHash(),
                        promise);
                return Optional.of(new Submission(new CaseNo(submit.caseNo()), intake, file.get()));
            } catch (DateTimeException | IllegalArgumentException _) {
                return Optional.empty(); // said as MALFORMED_BODY; the values themselves may be personal
            }
        }

        static Optional<CaseNo> caseNo(String text) {
            try {
                return Optional.of(new CaseNo(text));
            } catch (IllegalArgumentException _) {
                return Optional.empty(); // no case has such a number
            }
        }

        boolean isWhole() {
            return Hashes.sha256(intake.file()).equals(intake.fileHash())
                    && caseNo.county().equals(intake.organ().county());
        }

        Iterable<String> blobs() {
            return file.materials().stream()
                    .flatMap(material -> material.pages().stream())
                    .map(CaseFile.PageRef::hash)
                    .distinct()
                    .toList();
        }
    }
}
