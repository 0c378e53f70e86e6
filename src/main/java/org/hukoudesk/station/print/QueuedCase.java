package org.hukoudesk.station.print;

import java.util.Map;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A case whose papers are to be printed, or are printed and not yet handed over.
///
/// @param settled false when the registry knows that everything is printed
/// @param applicant masked name
/// @param sheets last sheet by page key, as far as anything was printed here
/// @param report how far the word to the registry has come that all is printed
record QueuedCase(String caseNo, boolean settled, String applicant, Map<String, LastSheet> sheets, Mailing report) {

    QueuedCase {
        sheets = Map.copyOf(sheets);
    }

    long out() {
        return sheets.values().stream().filter(LastSheet::isOut).count();
    }

    boolean isReported() {
        return !settled || report instanceof Mailing.Waiting || report instanceof Mailing.Done;
    }
}
