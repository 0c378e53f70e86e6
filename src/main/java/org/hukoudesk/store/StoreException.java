package org.hukoudesk.store;

/// Breakage of the store. Texts hold table names, ids and SQL states only, never a person's data.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What broke, as far as a caller may act on it.
    public enum Kind {
        /// Locks or serialization stood in the way on every try; nothing was written, trying later may help.
        BUSY,
        /// A unique key or primary key is already taken; nothing was written.
        DUPLICATE,
        /// Somebody changed the row since it was read; nothing was written.
        STALE,
        /// Disk, driver, schema or wiring; whether the last commit reached the platter is unknown.
        BROKEN
    }

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
