package org.hukoudesk.store.registry;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The answer once given to a message, written in the transaction of its effect and given again to every repetition.
@Entity
public class HandledMessage {

    @EmbeddedId
    private MessageKey key;

    @Column(nullable = false, updatable = false, length = 64)
    private String requestHash;

    @Column(nullable = false, updatable = false)
    private int status;

    @Column(nullable = false, updatable = false, length = FeedEntry.BODY_CHARS)
    private String answer;

    @Column(nullable = false, updatable = false)
    private Instant handledAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected HandledMessage() {}

    /// @param requestHash SHA-256 of the request as lower-case hex
    /// @param status of HTTP
    /// @param answer JSON
    public HandledMessage(MessageKey key, String requestHash, int status, String answer, Instant handledAt) {
        this.key = key;
        this.requestHash = requestHash;
        this.status = status;
        this.answer = answer;
        this.handledAt = handledAt.truncatedTo(ChronoUnit.MICROS);
    }

    /// False when the sender uses one key for two different messages.
    public boolean answers(String hashOfRequest) {
        return requestHash.equals(hashOfRequest);
    }

    public MessageKey key() {
        return key;
    }

    public int status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    public Instant handledAt() {
        return handledAt;
    }
}
