package org.hukoudesk.registry.exchange;

import java.util.stream.Stream;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseReason;

/// What officers write freely in a message, held against the columns that keep it: longer words are sent back to
/// whoever wrote them, because a sentence that is cut can say the opposite.
final class Words {

    private Words() {}

    static boolean fit(Message message) {
        return of(message).allMatch(words -> words.length() <= CaseReason.MAX_NOTE);
    }

    /// Answers of a form have a length of their own in its item; what a notice asks for is weighed by its desk.
    private static Stream<String> of(Message message) {
        return switch (message) {
            case DecideCase decide -> Stream.of(decide.opinion());
            case RefusePermit refuse -> Stream.of(refuse.told());
            case CaseStep.Investigate begun -> Stream.of(begun.purpose());
            case CaseStep.Investigated over -> Stream.of(over.found());
            case CaseStep.Refuse refuse -> Stream.of(refuse.words(), refuse.remedy());
            case CaseStep.Withdraw withdraw -> Stream.of(withdraw.words());
            case CaseStep.Reverse reverse -> Stream.of(reverse.words());
            case CaseStep.Supplement _,
                    CaseStep.Supplied _,
                    SubmitCase _,
                    ClaimCase _,
                    RecordPrinted _,
                    RecordHandover _,
                    SettleCase _,
                    ReleasePermit _,
                    ReinstatePermit _ -> Stream.empty();
        };
    }
}
