package org.hukoudesk.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hukoudesk.domain.migration.PermitNo;
import org.jspecify.annotations.Nullable;

/// A case (办件) as the registry holds it. Every change is a verb that can say no.
@Entity
@Table(name = "service_case")
public final class ServiceCase {

    /// As many characters as the note column holds.
    public static final int MAX_NOTE = 1000;

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

    private String note;

    @Column(columnDefinition = "text")
    private String result;

    private int decisions;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    ServiceCase() {}

    public ServiceCase(CaseId id, Intake intake) {
        this.id = id;
        this.stage = CaseStage.ACCEPTED;
        this.intake = intake;
        this.note = "";
        this.result = "";
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

    public String note() {
        return note;
    }

    /// What executing it brought, as text of the contract; empty before.
    public String result() {
        return result;
    }

    public int revision() {
        return revision;
    }

    /// The number of the decision to come, from 1.
    public int nextDecision() {
        return ++decisions;
    }

    /// The window mended a returned case and submits it again.
    public CaseAnswer resubmit(Intake mended) {
        if (stage != CaseStage.RETURNED) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
        }
        intake = mended;
        permitNo = null;
        note = "";
        return advance(CaseStage.ACCEPTED);
    }

    public CaseAnswer claimBy(OfficerId officer, Instant now) {
        if (!stage.isUnderApproval()) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
        }
        if (claim != null && claim.bars(officer, now)) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.CLAIMED_BY_ANOTHER);
        }
        claim = new Claim(officer, now.plus(Claim.LEASE));
        return CaseAnswer.DONE;
    }

    /// Whether an officer may decide now on what they saw; at which stage which level does is the item's [ApprovalWay].
    public CaseAnswer mayBeDecided(OfficerId officer, String seenHash, Instant now) {
        if (!stage.isUnderApproval()) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
        }
        if (officer.equals(intake.acceptor())) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.ACCEPTOR_MAY_NOT_DECIDE);
        }
        if (claim != null && claim.bars(officer, now)) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.CLAIMED_BY_ANOTHER);
        }
        return seenHash.equals(intake.fileHash())
                ? CaseAnswer.DONE
                : CaseAnswer.notAllowed(CaseAnswer.Ground.SEEN_FILE_DIFFERS);
    }

    public CaseAnswer permitted(PermitNo permit) {
        CaseAnswer answer = advance(CaseStage.WAITING_ORIGIN);
        if (answer instanceof CaseAnswer.Done) {
            permitNo = permit;
        }
        return answer;
    }

    /// The register was written, or the document made.
    public CaseAnswer executed(String brought) {
        CaseAnswer answer = advance(CaseStage.EXECUTED);
        if (answer instanceof CaseAnswer.Done) {
            result = brought;
        }
        return answer;
    }

    /// Back to the window, with what is to be mended.
    public CaseAnswer returned(String why) {
        CaseAnswer answer = advance(CaseStage.RETURNED);
        if (answer instanceof CaseAnswer.Done) {
            note = shortened(why);
        }
        return answer;
    }

    public CaseAnswer rejected(String why) {
        CaseAnswer answer = advance(CaseStage.REJECTED);
        if (answer instanceof CaseAnswer.Done) {
            note = shortened(why);
        }
        return answer;
    }

    public CaseAnswer advance(CaseStage next) {
        if (!stage.next().contains(next)) {
            return CaseAnswer.notAllowed(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
        }
        stage = next;
        claim = null;
        return CaseAnswer.DONE;
    }

    private static String shortened(String words) {
        return words.length() <= MAX_NOTE ? words : words.substring(0, MAX_NOTE);
    }
}
