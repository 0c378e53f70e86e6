package org.hukoudesk.station.intake;

import java.util.Optional;
import org.hukoudesk.station.shell.Message;

/// Makes a case of a finished intake. Called in the background, once at a time per draft; asked again with the same
/// draft after a lost answer it must give the same case number.
@FunctionalInterface
public interface CaseSubmitter {

    Answer submit(Filing filing);

    /// What was filed under this number, to be corrected and filed again; empty unless the case was returned. Who moves
    /// is looked up anew, since the register has gone on.
    default Optional<Returned> returned(String caseNo) {
        return Optional.empty();
    }

    /// @param draftId stays the same however often it is submitted
    /// @param officer id of who takes in
    record Filing(String draftId, String itemKey, String officer, IntakePaper paper) {}

    /// A case that came back to the window.
    ///
    /// @param note why, in the words of who returned it
    record Returned(String itemKey, IntakePaper paper, String note) {}

    sealed interface Answer {

        record Accepted(String caseNo) implements Answer {}

        /// @param reason said in the bottom bar; the draft stays
        record Refused(Message reason) implements Answer {}
    }
}
