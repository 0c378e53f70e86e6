package org.hukoudesk.station.exchange;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;

/// One migration in the list, seen from one end.
///
/// @param theCase empty at the origin, which the registry tells of permits only
/// @param file the evidence; empty if it cannot be read
/// @param mayAct whether the officer signed on may do the step
record ExchangeLine(
        ExchangeStep step,
        String caseNo,
        Optional<CaseSnapshot> theCase,
        Optional<PermitSnapshot> permit,
        Optional<CaseFile> file,
        Due due,
        boolean mayAct) {

    /// Whether it waits for this very officer.
    boolean needsThisOfficer() {
        return step.isOurs() && mayAct;
    }

    /// Empty while only the permit is known here.
    String itemKey() {
        return theCase.map(it -> it.intake().itemKey()).orElse("");
    }

    Optional<MoveRequest> move() {
        return permit.map(PermitSnapshot::move).or(() -> file.map(CaseFile::move));
    }

    List<MoveRequest.Mover> movers() {
        return move().map(MoveRequest::movers).orElse(List.of());
    }

    String permitNo() {
        return permit.map(PermitSnapshot::permitNo).orElse("");
    }

    /// What an act about this line is kept in order for.
    String orderKey() {
        return step.atOrigin() ? permitNo() : caseNo;
    }

    /// The same migration seen from the same end, whatever happened meanwhile.
    boolean isSameAs(ExchangeLine other) {
        return caseNo.equals(other.caseNo)
                && step.atOrigin() == other.step.atOrigin()
                && (!step.atOrigin() || permitNo().equals(other.permitNo()));
    }

    /// Names of people stay out of every text.
    @Override
    public String toString() {
        return "ExchangeLine[" + caseNo + " " + step + "]";
    }
}
