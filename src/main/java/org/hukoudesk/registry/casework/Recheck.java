package org.hukoudesk.registry.casework;

import java.util.Optional;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.registry.exchange.CaseEffect.Wish;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.platform.InquiryDesk;

/// 复查: whoever was told of a record may have the platform asked again (domain reference §4.10). It is about one
/// earlier case, in which the same person's question was answered with a record; a re-check is not checked again.
final class Recheck {

    /// Key of the answer that names the earlier case.
    static final String EARLIER = "earlierCase";

    private Recheck() {}

    static Optional<Outcome> barred(Turn turn, Wish wish, InquiryDesk.Request asked) {
        if (asked.kind() != InquiryKind.RECHECK) {
            return Optional.empty();
        }
        boolean founded = earlier(wish)
                .flatMap(caseNo -> turn.tx().inquiries().byId(CaseId.of(caseNo)))
                .filter(before -> before.kind() != InquiryKind.RECHECK)
                .filter(before ->
                        before.disposition().filter(Disposition.RECORD::equals).isPresent())
                .filter(before ->
                        before.subject().citizenId().equals(asked.subject().citizenId()))
                .isPresent();
        return founded ? Optional.empty() : Optional.of(Outcome.refused(Outcome.Fault.NOTHING_TO_RECHECK));
    }

    private static Optional<CaseNo> earlier(Wish wish) {
        try {
            return Optional.of(
                    new CaseNo(wish.answers().getOrDefault(EARLIER, "").strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // no case has such a number
        }
    }
}
