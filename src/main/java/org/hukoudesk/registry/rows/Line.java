package org.hukoudesk.registry.rows;

import org.hukoudesk.store.transfer.ImportRun;

/// One line of a file.
///
/// @param number counted from 1
/// @param content its text without the line break, or why it is none
/// @param next where the following line begins
public record Line(long number, Content content, ImportRun.Place next) {

    public sealed interface Content {

        record Text(String text) implements Content {}

        record Faulty(Reason reason) implements Content {}
    }
}
