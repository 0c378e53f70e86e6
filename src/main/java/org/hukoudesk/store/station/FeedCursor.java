package org.hukoudesk.store.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How far a feed has been applied; moved in the transaction that applies it.
@Entity
public class FeedCursor {

    @Id
    @Column(length = 64)
    private String feed;

    @Column(nullable = false)
    private long seq;

    @Column(nullable = false)
    private Instant movedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FeedCursor() {}

    public FeedCursor(String feed, long seq, Instant movedAt) {
        this.feed = feed;
        this.seq = seq;
        this.movedAt = movedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /// @throws IllegalStateException when it would move back
    public void moveTo(long newSeq, Instant at) {
        if (newSeq < seq) {
            throw new IllegalStateException("feed cursor at " + seq + " cannot move back to " + newSeq);
        }
        seq = newSeq;
        movedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public String feed() {
        return feed;
    }

    public long seq() {
        return seq;
    }

    /// As-of time of everything the feed brought.
    public Instant movedAt() {
        return movedAt;
    }
}
