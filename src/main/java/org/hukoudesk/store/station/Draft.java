package org.hukoudesk.store.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An intake that is not yet a case. Saved at every change; deleted ones stay for a second look.
@Entity
public class Draft {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false, updatable = false, length = 64)
    private String itemKey;

    @Column(nullable = false, length = 64)
    private String officer;

    @Column(nullable = false, length = OutboxMessage.JSON_CHARS)
    private String document;

    @Version
    private int revision;

    @Column(nullable = false)
    private Instant savedAt;

    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Draft() {}

    /// @param id UUIDv7 text
    /// @param itemKey of the service item in the catalogue
    /// @param officer id of who takes in
    /// @param document JSON
    public Draft(String id, String itemKey, String officer, String document, Instant savedAt) {
        this.id = id;
        this.itemKey = itemKey;
        this.officer = officer;
        this.document = document;
        this.savedAt = savedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /// A draft somebody else has saved since it was read refuses the update as stale.
    public void save(String newDocument, Instant at) {
        if (deletedAt != null) {
            throw new IllegalStateException("draft " + id + " is deleted");
        }
        document = newDocument;
        savedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public void delete(Instant at) {
        deletedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public void restore() {
        deletedAt = null;
    }

    public String id() {
        return id;
    }

    public String itemKey() {
        return itemKey;
    }

    public String officer() {
        return officer;
    }

    public String document() {
        return document;
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }
}
