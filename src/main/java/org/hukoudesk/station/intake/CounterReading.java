package org.hukoudesk.station.intake;

import java.util.List;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.device.idcard.CardProblem;
import org.hukoudesk.device.scanner.ScanProblem;
import org.hukoudesk.domain.person.CitizenId;

/// What came of F2 or F3 at the counter.
sealed interface CounterReading {

    /// What came of F2: reading the card and looking its holder up.
    sealed interface Card extends CounterReading {

        record Found(IntakePaper.Applicant applicant, HouseholdSnapshot household) implements Card {}

        record Unknown(IntakePaper.Applicant applicant) implements Card {}

        record Offline(IntakePaper.Applicant applicant) implements Card {}

        record Barred(IntakePaper.Applicant applicant, String code) implements Card {}

        record InOpenPermit(IntakePaper.Applicant applicant, String permitNo) implements Card {}

        /// The number read is not one: nobody is looked up.
        record WrongNumber(CitizenId.Fault fault) implements Card {}

        record NoCard() implements Card {}

        record Failed(CardProblem problem) implements Card {}
    }

    /// What came of F3; all pages named here are already kept.
    sealed interface Scan extends CounterReading {

        record Kept(List<CaseFile.PageRef> pages) implements Scan {}

        record Failed(ScanProblem problem, List<CaseFile.PageRef> before) implements Scan {}
    }
}
