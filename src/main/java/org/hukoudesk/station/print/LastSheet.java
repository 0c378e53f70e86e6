package org.hukoudesk.station.print;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.station.PrintState;

/// The sheet last used for a page, as the journal has it; sheets used before it are void.
///
/// @param reason code of why it is unknown or void, else empty
/// @param at when it came to this state
public record LastSheet(
        String pageKey, UUID jobName, PrintState state, String reason, String documentHash, Instant at) {

    /// By page key, from the rows of one case in the order they were prepared.
    public static Map<String, LastSheet> ofEach(List<PrintRow> rows) {
        Map<String, LastSheet> last = new LinkedHashMap<>();
        for (PrintRow row : rows) {
            last.put(row.order().pageKey(), of(row));
        }
        return last;
    }

    static LastSheet of(PrintRow row) {
        return new LastSheet(
                row.order().pageKey(),
                UUID.fromString(row.jobName()),
                row.state(),
                row.reason().orElse(""),
                row.order().documentHash(),
                row.changedAt());
    }

    /// What the page is called where nobody's name is known.
    public Message title() {
        return PrintView.titled(pageKey, "");
    }

    /// Whether this page is on paper, by the printer's or a person's word.
    public boolean isOut() {
        return state == PrintState.CONFIRMED || state == PrintState.ISSUED;
    }
}
