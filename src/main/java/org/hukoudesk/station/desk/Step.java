package org.hukoudesk.station.desk;

import java.time.Instant;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;

/// The next step of a case as one officer sees it: theirs, or somebody else's.
///
/// @param opens where it is done, or where the case is looked at while only others can do something
record Step(WorkList list, Message next, Screen opens) {

    /// Empty if the case is done or does not concern the officer. Four eyes: who took the case in never reviews it.
    static Optional<Step> of(CaseSnapshot told, Optional<PermitSnapshot> permit, SignedOn officer, Instant now) {
        return ToldCase.of(told).flatMap(known -> {
            Screen opens = known.workplace(officer).orElseGet(() -> new Screen.Case(told.caseNo()));
            if (opens instanceof Screen.Review) {
                return Optional.of(new Step(WorkList.REVIEW, reviewed(known, officer, now), opens));
            }
            return officer.isAtWindowOf(told.intake().organ())
                    ? WorkList.atWindow(known).map(list -> new Step(list, atWindow(known, permit), opens))
                    : Optional.empty();
        });
    }

    private static Message reviewed(ToldCase known, SignedOn officer, Instant now) {
        CaseSnapshot.Holder holder = known.told().holder();
        boolean taken = !holder.officer().isEmpty()
                && !holder.officer().equals(officer.officerId())
                && now.isBefore(Instant.parse(holder.until()));
        if (taken) {
            return Message.of("desk.next.taken", holder.officer());
        }
        return known.stage() == CaseStage.INVESTIGATION
                ? Message.of("desk.next.finding")
                : Message.of("desk.next.decide." + known.level().orElseThrow());
    }

    private static Message atWindow(ToldCase known, Optional<PermitSnapshot> permit) {
        CaseSnapshot told = known.told();
        if (known.owedUntil().isPresent()) {
            return Message.of(
                    "desk.next.owed",
                    told.notice().asked().size(),
                    known.owedUntil().get());
        }
        return switch (known.stage()) {
            case RELEASED -> settle(permit);
            case RETURNED -> mend(told);
            case SUPPLEMENT ->
                Message.of(
                        "desk.next.supplement",
                        told.notice().asked().size(),
                        told.notice().until());
            default -> Message.of("desk.next." + known.stage());
        };
    }

    private static Message settle(Optional<PermitSnapshot> permit) {
        return permit.map(
                        it -> Message.of("desk.next.settle", it.move().movers().size()))
                .orElseGet(() -> Message.of("desk.next.settleAll"));
    }

    private static Message mend(CaseSnapshot told) {
        String note = told.course().note();
        if (told.course().why().reasonCode().equals(CaseReason.PERMIT_EXPIRED.reasonCode())) {
            return Message.of("desk.next.permitExpired");
        }
        return note.isBlank() ? Message.of("desk.next.returned") : Message.of("desk.next.note", note);
    }

    /// A reviewer's words may name a person.
    @Override
    public String toString() {
        return "Step[" + list + "]";
    }
}
