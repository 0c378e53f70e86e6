package org.hukoudesk.station.review;

import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A case that waits for a decision of the officer who is signed on.
///
/// @param level at which this officer decides it
/// @param file empty if it cannot be read
/// @param mailing of the last act about it
/// @param decided here, and the registry has done it; the feed has not yet told
record WaitingCase(
        CaseSnapshot told, DecideCase.Level level, Optional<CaseFile> file, Mailing mailing, boolean decided) {

    String caseNo() {
        return told.caseNo();
    }

    String fileHash() {
        return told.intake().fileHash();
    }

    LocalDate promised() {
        return LocalDate.parse(told.intake().promise().deadline());
    }

    boolean isTakenInBy(String officer) {
        return told.intake().acceptor().equals(officer);
    }

    WaitingCase with(Mailing now, boolean done) {
        return new WaitingCase(told, level, file, now, done);
    }

    /// The number only: the rest names people.
    @Override
    public String toString() {
        return "WaitingCase[" + caseNo() + "]";
    }
}
