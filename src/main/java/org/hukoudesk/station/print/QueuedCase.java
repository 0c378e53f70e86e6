package org.hukoudesk.station.print;

import java.util.List;
import java.util.Map;
import org.hukoudesk.station.booklet.HandMark;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A case whose papers are to be printed, or are printed and not yet handed over.
///
/// @param applicant masked name
/// @param sheets last sheet by page key, as far as anything was printed here
/// @param marks what is done by hand with the booklet
/// @param report how far the word to the registry has come that all is printed
record QueuedCase(
        String caseNo,
        Stand stand,
        String applicant,
        Map<String, LastSheet> sheets,
        List<HandMark> marks,
        Mailing report) {

    /// How the registry has it.
    enum Stand {
        TO_PRINT,
        /// Done, and nothing of it is printed.
        PAPERLESS,
        /// Everything is printed.
        PRINTED,
        /// A letter tells the citizen where the case stands. The registry does not wait for it.
        LETTER,
        /// That letter came out here.
        LETTER_OUT
    }

    QueuedCase {
        sheets = Map.copyOf(sheets);
        marks = List.copyOf(marks);
    }

    boolean isToPrint() {
        return stand == Stand.TO_PRINT || stand == Stand.LETTER;
    }

    boolean isLetterOut() {
        return stand == Stand.LETTER_OUT;
    }

    boolean isPaperless() {
        return stand == Stand.PAPERLESS;
    }

    long out() {
        return sheets.values().stream().filter(LastSheet::isOut).count();
    }
}
