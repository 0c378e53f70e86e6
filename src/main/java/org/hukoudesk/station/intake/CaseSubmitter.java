package org.hukoudesk.station.intake;

import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.station.shell.Message;

/// Makes a case of a finished intake. Called in the background, once at a time per draft; asked again with the same
/// draft after a lost answer it must give the same case number.
public interface CaseSubmitter {

    Answer submit(Filing filing);

    /// 不予受理: keeps what was asked for, and why it is not accepted, under a case number of its own.
    ///
    /// @return the number
    String refuse(Filing filing, Refusal why);

    /// What was filed under this number, to be corrected and filed again; empty unless the case was returned or is
    /// to be supplemented. Who moves is looked up anew, since the register has gone on.
    Optional<Returned> returned(String caseNo);

    /// @param draftId stays the same however often it is submitted
    /// @param officer id of who takes in
    record Filing(String draftId, String itemKey, String officer, IntakePaper paper) {}

    /// @param remedy what the citizen can do about it
    record Refusal(String reasonCode, String words, String remedy) {}

    /// A case that came back to the window.
    ///
    /// @param note why, in the words of who returned it
    /// @param notice what the citizen was asked to bring (补正); none of a case that was returned
    record Returned(String itemKey, IntakePaper paper, String note, CaseSnapshot.Notice notice) {}

    sealed interface Answer {

        record Accepted(String caseNo) implements Answer {}

        /// What was asked for is filed; the clock of the case runs on.
        record Supplied(String caseNo) implements Answer {}

        /// @param reason said in the bottom bar; the draft stays
        record Refused(Message reason) implements Answer {}
    }
}
