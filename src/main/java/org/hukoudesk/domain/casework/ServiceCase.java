package org.hukoudesk.domain.casework;

import static org.hukoudesk.domain.casework.CaseAnswer.notAllowed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hukoudesk.domain.casework.CaseAnswer.Ground;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.migration.PermitNo;
import org.jspecify.annotations.Nullable;

/// A case (办件) as the registry holds it. Every change is a verb that can say no.
@Entity
@Table(name = "service_case")
public final class ServiceCase {

    @EmbeddedId
    private CaseId id;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Embedded
    private Intake intake;

    @Embedded
    private @Nullable Claim claim;

    @Embedded
    private @Nullable PermitNo permitNo;

    @Column(columnDefinition = "text")
    private String result;

    @Embedded
    private CaseClock clock;

    /// Where it stood when it last left the way of approval.
    @Enumerated(EnumType.STRING)
    private @Nullable CaseStage cameFrom;

    @Embedded
    private CaseReason reason;

    private int decisions;
    private int notices;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    ServiceCase() {}

    public ServiceCase(CaseId id, Intake intake, CaseClock clock) {
        this.id = id;
        this.stage = CaseStage.ACCEPTED;
        this.intake = intake;
        this.clock = clock;
        this.reason = CaseReason.NONE;
        this.result = "";
    }

    /// 不予受理: kept, so that the citizen can hold the refusal against somebody.
    public static ServiceCase refusedToAccept(CaseId id, Intake intake, CaseReason why) {
        var refused = new ServiceCase(id, intake, CaseClock.none(ChinaTime.dayOf(intake.acceptedAt())));
        refused.stage = CaseStage.REFUSED_TO_ACCEPT;
        refused.reason = why;
        return refused;
    }

    public CaseId id() {
        return id;
    }

    public CaseNo caseNo() {
        return id.caseNo();
    }

    public CaseStage stage() {
        return stage;
    }

    public Intake intake() {
        return intake;
    }

    public @Nullable Claim claim() {
        return claim;
    }

    public @Nullable PermitNo permitNo() {
        return permitNo;
    }

    /// What executing it brought, or the letter that says why it was not executed, as text of the contract.
    public String result() {
        return result;
    }

    public CaseClock clock() {
        return clock;
    }

    /// The stage from which it was put on hold or ended; null while it never was.
    public @Nullable CaseStage cameFrom() {
        return cameFrom;
    }

    public CaseReason reason() {
        return reason;
    }

    public int revision() {
        return revision;
    }

    /// The number of the decision to come, from 1.
    public int nextDecision() {
        return ++decisions;
    }

    /// The number of the notice to come, from 1.
    public int nextNotice() {
        return ++notices;
    }

    /// The window mended a returned case and submits it again: another promise is made, by another clock.
    public CaseAnswer resubmit(Intake mended, CaseClock another) {
        if (stage != CaseStage.RETURNED) {
            return notAllowed(Ground.NOT_AT_THIS_STAGE);
        }
        takeIn(mended);
        clock = another;
        return advance(CaseStage.ACCEPTED);
    }

    private void takeIn(Intake mended) {
        intake = mended;
        permitNo = null;
        result = "";
        reason = CaseReason.NONE;
    }

    /// 补正 or 调查核实: on hold, and the clock may stand still. Who took the case in does not investigate it.
    public CaseAnswer standStill(OfficerId officer, Instant now, ClockStop stop, String why) {
        if (free(officer, now) instanceof CaseAnswer.NotAllowed not) {
            return not;
        }
        if (stop.stopCause() == ClockStop.Cause.INVESTIGATION && officer.equals(intake.acceptor())) {
            return notAllowed(Ground.ACCEPTOR_MAY_NOT_DECIDE);
        }
        clock = clock.stopped(stop);
        return noted(stop.stage(), CaseReason.of(why));
    }

    /// 容缺: what may follow is asked for, and the case goes on without it until its last decision.
    public CaseAnswer owes(OfficerId officer, Instant now, LocalDate until) {
        return done(free(officer, now), () -> clock = clock.owing(until));
    }

    /// The window files what was brought. Every level decides anew: it is another file than was approved.
    public CaseAnswer supplied(Intake mended, LocalDate today, WorkingCalendar calendar) {
        boolean owed = stage.isUnderApproval() && clock.owedUntil() != null;
        if (stage != CaseStage.SUPPLEMENT && !owed) {
            return notAllowed(Ground.NOT_AT_THIS_STAGE);
        }
        takeIn(mended);
        clock = (owed ? clock : clock.resumed(today, calendar)).owing(null);
        stage = CaseStage.ACCEPTED;
        claim = null;
        return CaseAnswer.DONE;
    }

    /// The investigation is over; the case goes back to where it came from.
    public CaseAnswer investigated(String found, LocalDate today, WorkingCalendar calendar) {
        if (stage != CaseStage.INVESTIGATION || cameFrom == null) {
            return notAllowed(Ground.NOT_AT_THIS_STAGE);
        }
        reason = CaseReason.of(found);
        clock = clock.resumed(today, calendar);
        return advance(cameFrom);
    }

    /// The applicant's wish. Between release and settlement somebody is registered nowhere, and it is too late.
    public CaseAnswer withdrawn(String why) {
        if (stage == CaseStage.RELEASED) {
            return notAllowed(Ground.SETTLE_OR_REINSTATE);
        }
        return noted(CaseStage.WITHDRAWN, CaseReason.of(why));
    }

    /// What was asked for or promised did not come by its day.
    public CaseAnswer expired(LocalDate today) {
        LocalDate until = clock.awaitedUntil();
        return until == null || !today.isAfter(until)
                ? notAllowed(Ground.NOT_AT_THIS_STAGE)
                : noted(CaseStage.EXPIRED, CaseReason.SUPPLEMENT_EXPIRED);
    }

    public CaseAnswer reversed(String why) {
        return noted(CaseStage.REVERSED, CaseReason.of(why));
    }

    /// The calendar knows more years than when the deadline was counted.
    ///
    /// @return whether that made a difference
    public boolean recount(WorkingCalendar calendar) {
        CaseClock before = clock;
        clock = clock.recounted(calendar);
        return !clock.equals(before);
    }

    public CaseAnswer claimBy(OfficerId officer, Instant now) {
        return done(free(officer, now), () -> claim = new Claim(officer, now.plus(Claim.LEASE)));
    }

    /// Whether it is under approval and no colleague has it in hand.
    private CaseAnswer free(OfficerId officer, Instant now) {
        if (!stage.isUnderApproval()) {
            return notAllowed(Ground.NOT_AT_THIS_STAGE);
        }
        return claim != null && claim.bars(officer, now) ? notAllowed(Ground.CLAIMED_BY_ANOTHER) : CaseAnswer.DONE;
    }

    /// Whether an officer may decide now on what they saw; at which stage which level does is the item's [ApprovalWay].
    public CaseAnswer mayBeDecided(OfficerId officer, String seenHash, Instant now) {
        if (free(officer, now) instanceof CaseAnswer.NotAllowed not) {
            return not;
        }
        if (officer.equals(intake.acceptor())) {
            return notAllowed(Ground.ACCEPTOR_MAY_NOT_DECIDE);
        }
        return seenHash.equals(intake.fileHash()) ? CaseAnswer.DONE : notAllowed(Ground.SEEN_FILE_DIFFERS);
    }

    public CaseAnswer permitted(PermitNo permit) {
        return done(advance(CaseStage.WAITING_ORIGIN), () -> permitNo = permit);
    }

    /// The register was written, or the document made.
    public CaseAnswer executed(String brought) {
        return done(advance(CaseStage.EXECUTED), () -> result = brought);
    }

    /// Back to the window, with what is to be mended.
    public CaseAnswer returned(CaseReason why) {
        return noted(CaseStage.RETURNED, why);
    }

    /// A letter tells the citizen where the case stands.
    public void lettered(String letter) {
        result = letter;
    }

    public CaseAnswer rejected(String why) {
        return noted(CaseStage.REJECTED, CaseReason.of(why));
    }

    private CaseAnswer noted(CaseStage next, CaseReason why) {
        return done(advance(next), () -> reason = why);
    }

    private static CaseAnswer done(CaseAnswer answer, Runnable then) {
        if (answer instanceof CaseAnswer.Done) {
            then.run();
        }
        return answer;
    }

    /// From a hold nobody goes on but by its own verbs, which let the clock run.
    public CaseAnswer advance(CaseStage next) {
        boolean onHold = next.isUnderApproval() && clock.stop() != null;
        if (onHold || !stage.next().contains(next)) {
            return notAllowed(Ground.NOT_AT_THIS_STAGE);
        }
        if (stage.isUnderApproval() && !next.isUnderApproval()) {
            cameFrom = stage;
        }
        stage = next;
        claim = null;
        return CaseAnswer.DONE;
    }
}
