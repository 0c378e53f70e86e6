package org.hukoudesk.store.registry;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Something a workstation has to hear. Appended, never updated.
@Entity
public class FeedEntry {

    /// Longest body: a household of a hundred with its history fits tenfold.
    public static final int BODY_CHARS = 1_000_000;

    @EmbeddedId
    private FeedKey key;

    @Column(nullable = false, updatable = false, length = 64)
    private String kind;

    @Column(nullable = false, updatable = false, length = BODY_CHARS)
    private String body;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FeedEntry() {}

    FeedEntry(FeedKey key, String kind, String body, Instant createdAt) {
        this.key = key;
        this.kind = kind;
        this.body = body;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    public String workstation() {
        return key.workstation();
    }

    public long seq() {
        return key.seq();
    }

    public String kind() {
        return kind;
    }

    /// JSON.
    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
