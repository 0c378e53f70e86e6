package org.hukoudesk.registry.rows;

/// A line that was not taken.
///
/// @param column where the fault is; empty when it is the line's or the household's
public record Rejected(long line, String column, Reason reason) {

    public static Rejected line(long line, Reason reason) {
        return new Rejected(line, "", reason);
    }

    public static Rejected cell(long line, Column column, Reason reason) {
        return new Rejected(line, column.plainName(), reason);
    }
}
