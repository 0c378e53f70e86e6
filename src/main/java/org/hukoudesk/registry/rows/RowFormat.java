package org.hukoudesk.registry.rows;

/// How a line of a file says a row.
public sealed interface RowFormat permits CsvRows, JsonRows {

    /// The row of a line that was text, or why it is none.
    Row.Reading read(long line, String text);

    public static Row.Reading unreadable(Rejected why) {
        return new Row.Reading.Unreadable(why);
    }
}
