package org.hukoudesk.store.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/// A row an import could not take, by its number in the file. What the row says is personal and not kept.
@Entity
@Table(name = "import_rejection")
public final class Rejection {

    @EmbeddedId
    private Key id;

    private String columnName;
    private String reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Rejection() {}

    /// @param columnName where the fault is; empty when it is the row's or the household's
    /// @param reason a stable code
    public Rejection(Key id, String columnName, String reason) {
        this.id = id;
        this.columnName = columnName;
        this.reason = reason;
    }

    @Embeddable
    public record Key(String county, String importId, long line) implements Serializable {}

    public long line() {
        return id.line();
    }

    public String columnName() {
        return columnName;
    }

    public String reason() {
        return reason;
    }
}
