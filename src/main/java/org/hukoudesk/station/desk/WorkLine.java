package org.hukoudesk.station.desk;

import java.util.Comparator;
import java.util.Optional;
import org.hukoudesk.domain.service.Bilingual;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;

/// One case on the desk.
///
/// @param applicant masked; empty when the file cannot be read here
/// @param refusal code of the registry's refusal; empty when it refused nothing
/// @param next who has to do what; said in a line
/// @param opens where it is done; empty while only others can do something
record WorkLine(
        String caseNo,
        WorkList list,
        Bilingual item,
        String applicant,
        Due due,
        String refusal,
        Message next,
        Optional<Screen> opens) {

    /// Refusals first, then by deadline.
    static final Comparator<WorkLine> BY_URGENCY = Comparator.comparing(
                    (WorkLine line) -> line.list() != WorkList.REFUSED)
            .thenComparing(line -> line.due().deadline().date())
            .thenComparing(WorkLine::caseNo);

    /// A reviewer's words may name a person.
    @Override
    public String toString() {
        return "WorkLine[" + caseNo + " " + list + "]";
    }
}
