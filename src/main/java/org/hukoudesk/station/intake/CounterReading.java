package org.hukoudesk.station.intake;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.device.idcard.CardProblem;
import org.hukoudesk.device.scanner.ScanProblem;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.shell.Message;

/// What came of F2 or F3 at the counter.
public sealed interface CounterReading {

    /// What came of F2: reading the card and looking its holder up.
    sealed interface Card extends CounterReading {

        /// Whose card it was; empty when none could be read.
        default Optional<IntakePaper.Applicant> holder() {
            return switch (this) {
                case Found(var applicant, var _) -> Optional.of(applicant);
                case Unknown(var applicant) -> Optional.of(applicant);
                case Offline(var applicant) -> Optional.of(applicant);
                case Barred(var applicant, var _) -> Optional.of(applicant);
                case InOpenPermit(var applicant, var _) -> Optional.of(applicant);
                case WrongNumber _, NoCard _, Failed _, NobodyFound _ -> Optional.empty();
            };
        }

        /// What to say of it; nothing of somebody found.
        default Message said() {
            return switch (this) {
                case Found _ -> Message.NONE;
                case Unknown _ -> Message.of("intake.card.unknown");
                case Offline _ -> Message.of("intake.card.offline");
                case Barred(var _, String code) -> Message.of("sync.problem." + code);
                case InOpenPermit(var _, String permit) -> Message.of("intake.card.permit", permit);
                case WrongNumber(var fault) -> Message.of("intake.card.number." + fault.name());
                case NoCard() -> Message.of("intake.card.none");
                case Failed(var problem) -> Message.of(problem.key());
                case NobodyFound(Message why) -> why;
            };
        }

        record Found(IntakePaper.Applicant applicant, HouseholdSnapshot household) implements Card {}

        record Unknown(IntakePaper.Applicant applicant) implements Card {}

        record Offline(IntakePaper.Applicant applicant) implements Card {}

        record Barred(IntakePaper.Applicant applicant, String code) implements Card {}

        record InOpenPermit(IntakePaper.Applicant applicant, String permitNo) implements Card {}

        /// The number read is not one: nobody is looked up.
        record WrongNumber(CitizenId.Fault fault) implements Card {}

        record NoCard() implements Card {}

        /// The number an officer typed leads to nobody; nobody takes the place of who was there before.
        record NobodyFound(Message why) implements Card {}

        record Failed(CardProblem problem) implements Card {}
    }

    /// What came of F3; all pages named here are already kept.
    sealed interface Scan extends CounterReading {

        record Kept(List<CaseFile.PageRef> pages) implements Scan {}

        record Failed(ScanProblem problem, List<CaseFile.PageRef> before) implements Scan {}
    }
}
