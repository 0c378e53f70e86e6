package org.hukoudesk.store.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.jspecify.annotations.Nullable;

/// A question to the platform of criminal records, one to a case, until and after it is answered.
@Entity
@Table(name = "criminal_inquiry")
public final class Inquiry {

    /// As wide as the column.
    public static final int MAX_PURPOSE = 500;

    /// As wide as the column.
    private static final int MAX_TROUBLE = 16;

    @EmbeddedId
    private CaseId id;

    @Enumerated(EnumType.STRING)
    private InquiryKind kind;

    @Embedded
    private Subject subject;

    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    private Instant nextAttemptAt;

    private @Nullable String trouble;

    @Enumerated(EnumType.STRING)
    private @Nullable Disposition disposition;

    private @Nullable Instant answeredAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Inquiry() {}

    /// @param at from when on it may be asked
    public Inquiry(CaseNo caseNo, InquiryKind kind, Subject subject, LocalDate askedOn, Instant at) {
        this.id = CaseId.of(caseNo);
        this.kind = kind;
        this.subject = subject;
        this.askedOn = askedOn;
        this.state = State.WAITING;
        this.nextAttemptAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// Whom it is about and what the answer is for.
    @Embeddable
    public record Subject(CitizenId citizenId, PersonName name, String purpose) {

        public Subject {
            if (purpose.length() > MAX_PURPOSE) {
                throw new IllegalArgumentException("a purpose has at most " + MAX_PURPOSE + " characters");
            }
        }
    }

    /// Where a question stands.
    public enum State {
        WAITING,
        ANSWERED,
        /// The case went back or ended before.
        WITHDRAWN
    }

    public CaseId id() {
        return id;
    }

    public CaseNo caseNo() {
        return id.caseNo();
    }

    public InquiryKind kind() {
        return kind;
    }

    public Subject subject() {
        return subject;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public State state() {
        return state;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /// How often the platform gave no answer.
    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /// A code of what was wrong with the platform last time; none of its words.
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    public Optional<Disposition> disposition() {
        return Optional.ofNullable(disposition);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public void answered(Disposition found, Instant at) {
        mustWait();
        state = State.ANSWERED;
        disposition = found;
        answeredAt = at.truncatedTo(ChronoUnit.MICROS);
        trouble = null;
    }

    public void postponed(String code, Instant next) {
        mustWait();
        attempts++;
        trouble = code.substring(0, Math.min(code.length(), MAX_TROUBLE));
        nextAttemptAt = next.truncatedTo(ChronoUnit.MICROS);
    }

    public void withdrawn() {
        mustWait();
        state = State.WITHDRAWN;
    }

    /// A case that went back and was filed again asks what it says now.
    public void renewed(InquiryKind nextKind, Subject nextSubject, Instant at) {
        if (state == State.ANSWERED) {
            throw new IllegalStateException("an answer is not asked for twice");
        }
        state = State.WAITING;
        kind = nextKind;
        subject = nextSubject;
        attempts = 0;
        trouble = null;
        nextAttemptAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private void mustWait() {
        if (!isWaiting()) {
            throw new IllegalStateException("the question of case " + caseNo().text() + " waits no longer");
        }
    }
}
