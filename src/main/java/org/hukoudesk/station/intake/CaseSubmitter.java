package org.hukoudesk.station.intake;

import org.hukoudesk.station.shell.Message;

/// Makes a case of a finished intake. Called in the background, once at a time per draft; asked again with the same
/// draft after a lost answer it must give the same case number.
@FunctionalInterface
public interface CaseSubmitter {

    Answer submit(Filing filing);

    /// @param draftId stays the same however often it is submitted
    /// @param officer id of who takes in
    record Filing(String draftId, String itemKey, String officer, IntakePaper paper) {}

    sealed interface Answer {

        record Accepted(String caseNo) implements Answer {}

        /// @param reason said in the bottom bar; the draft stays
        record Refused(Message reason) implements Answer {}
    }
}
