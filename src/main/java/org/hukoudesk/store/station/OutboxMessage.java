package org.hukoudesk.store.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message to the registry, written in the transaction of the act it tells of.
@Entity
public class OutboxMessage {

    /// Longest JSON text of a row.
    public static final int JSON_CHARS = 1_000_000;

    /// What the registry said, or why it did not.
    private static final int PROBLEM_CHARS = 1_000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false, updatable = false, length = 64)
    private String caseKey;

    @Column(nullable = false, updatable = false)
    private long placeInCase;

    @Column(nullable = false, updatable = false, length = 64)
    private String kind;

    @Column(nullable = false, length = JSON_CHARS)
    private String envelope;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private OutboxState state;

    @Column(length = 64)
    private @Nullable String problemCode;

    @Column(length = PROBLEM_CHARS)
    private @Nullable String problemText;

    @Column(length = JSON_CHARS)
    private @Nullable String answer;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OutboxMessage() {}

    /// @param id UUIDv7 text, which is also the idempotency key
    /// @param caseKey messages of one case leave in order, of different cases independently
    /// @param placeInCase from [Outbox#nextPlace] in the same transaction
    /// @param envelope JSON: body and the officer's signature over it
    public OutboxMessage(String id, String caseKey, long placeInCase, String kind, String envelope, Instant createdAt) {
        this.id = id;
        this.caseKey = caseKey;
        this.placeInCase = placeInCase;
        this.kind = kind;
        this.envelope = envelope;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        this.nextAttemptAt = this.createdAt;
        this.state = OutboxState.PENDING;
    }

    /// The registry answered with what it did.
    public void sent(String answerJson) {
        expect(OutboxState.PENDING);
        attempts++;
        state = OutboxState.SENT;
        answer = answerJson;
        problemCode = null;
        problemText = null;
    }

    /// The attempt failed for now.
    public void failed(String code, String text, Instant nextAttempt) {
        expect(OutboxState.PENDING);
        attempts++;
        nextAttemptAt = nextAttempt.truncatedTo(ChronoUnit.MICROS);
        tell(code, text);
    }

    /// The registry refused for good.
    ///
    /// @param text what it was this time: ids and days, nothing of a person
    public void refused(String code, String text) {
        expect(OutboxState.PENDING);
        attempts++;
        state = OutboxState.NEEDS_YOU;
        tell(code, text);
    }

    /// A person has mended what was refused; the message keeps its place in the case.
    public void resend(String mendedEnvelope, Instant at) {
        expect(OutboxState.NEEDS_YOU);
        envelope = mendedEnvelope;
        state = OutboxState.PENDING;
        nextAttemptAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(String code, String text) {
        problemCode = code;
        problemText = text.substring(0, Math.min(text.length(), PROBLEM_CHARS));
    }

    private void expect(OutboxState expected) {
        if (state != expected) {
            throw new IllegalStateException("outbox message " + id + " is " + state + ", not " + expected);
        }
    }

    public String id() {
        return id;
    }

    public String caseKey() {
        return caseKey;
    }

    public long placeInCase() {
        return placeInCase;
    }

    public String kind() {
        return kind;
    }

    public String envelope() {
        return envelope;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public OutboxState state() {
        return state;
    }

    public Optional<String> problemCode() {
        return Optional.ofNullable(problemCode);
    }

    public Optional<String> problemText() {
        return Optional.ofNullable(problemText);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
