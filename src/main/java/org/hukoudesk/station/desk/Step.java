package org.hukoudesk.station.desk;

import java.time.Instant;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;

/// The next step of a case as one officer sees it: theirs, or somebody else's.
///
/// @param opens empty while only others can do something
record Step(WorkList list, Message next, Optional<Screen> opens) {

    /// Digits of an organ's code that name its county.
    private static final int COUNTY = 6;

    /// Empty if the case is done or does not concern the officer.
    static Optional<Step> of(CaseSnapshot told, Optional<PermitSnapshot> permit, SignedOn officer, Instant now) {
        CaseStage stage = CaseStage.valueOf(told.stage());
        boolean reviews = reviews(told, stage, officer);
        if (reviews) {
            return Optional.of(review(told, stage, officer, now));
        }
        boolean window = officer.roles().contains(OfficerRole.WINDOW)
                && told.intake().organ().equals(officer.organCode());
        return window ? atWindow(told, stage, permit) : Optional.empty();
    }

    /// Four eyes: who took the case in never reviews it.
    private static boolean reviews(CaseSnapshot told, CaseStage stage, SignedOn officer) {
        String organ = told.intake().organ();
        boolean reaches = switch (stage) {
            case ACCEPTED -> officer.roles().contains(OfficerRole.SUPERVISOR) && organ.equals(officer.organCode());
            case STATION_APPROVED ->
                officer.roles().contains(OfficerRole.COUNTY_APPROVER)
                        && county(organ).equals(county(officer.organCode()));
            case COUNTY_APPROVED ->
                officer.roles().contains(OfficerRole.CITY_APPROVER)
                        && new OrganCode(organ).city().equals(new OrganCode(officer.organCode()).city());
            case INQUIRING,
                    SUPPLEMENT,
                    INVESTIGATION,
                    WAITING_ORIGIN,
                    RELEASED,
                    SETTLED,
                    EXECUTED,
                    PRINTED,
                    HANDED_OVER,
                    RETURNED,
                    REJECTED,
                    REFUSED_TO_ACCEPT,
                    WITHDRAWN,
                    EXPIRED,
                    REVERSED -> false;
        };
        return reaches && !told.intake().acceptor().equals(officer.officerId());
    }

    /// Where a case is looked at, whatever its stage: where it is worked on now, or where it was last.
    static Screen placeOf(CaseSnapshot told, SignedOn officer) {
        String caseNo = told.caseNo();
        if (!officer.roles().contains(OfficerRole.WINDOW)) {
            return new Screen.Review(caseNo);
        }
        return switch (CaseStage.valueOf(told.stage())) {
            case ACCEPTED,
                    STATION_APPROVED,
                    COUNTY_APPROVED,
                    INQUIRING,
                    SUPPLEMENT,
                    INVESTIGATION,
                    WAITING_ORIGIN,
                    RELEASED,
                    REJECTED,
                    REFUSED_TO_ACCEPT,
                    WITHDRAWN,
                    EXPIRED,
                    REVERSED -> new Screen.Exchange(caseNo);
            case SETTLED, EXECUTED -> new Screen.Print(caseNo);
            case PRINTED, HANDED_OVER -> new Screen.Handover(caseNo);
            case RETURNED -> new Screen.Intake(told.intake().itemKey(), caseNo);
        };
    }

    private static Step review(CaseSnapshot told, CaseStage stage, SignedOn officer, Instant now) {
        boolean taken = !told.holder().officer().isEmpty()
                && !told.holder().officer().equals(officer.officerId())
                && now.isBefore(Instant.parse(told.holder().until()));
        String level = switch (stage) {
            case ACCEPTED -> "desk.next.station";
            case COUNTY_APPROVED -> "desk.next.city";
            default -> "desk.next.county";
        };
        Message next = taken ? Message.of("desk.next.taken", told.holder().officer()) : Message.of(level);
        return new Step(WorkList.REVIEW, next, Optional.of(new Screen.Review(told.caseNo())));
    }

    private static Optional<Step> atWindow(CaseSnapshot told, CaseStage stage, Optional<PermitSnapshot> permit) {
        String caseNo = told.caseNo();
        return switch (stage) {
            case ACCEPTED -> elsewhere("desk.next.waitsStation", Optional.empty());
            case STATION_APPROVED -> elsewhere("desk.next.waitsCounty", Optional.empty());
            case COUNTY_APPROVED -> elsewhere("desk.next.waitsCity", Optional.empty());
            case INQUIRING -> elsewhere("desk.next.waitsPlatform", Optional.empty());
            case SUPPLEMENT -> elsewhere("desk.next.waitsCitizen", Optional.empty());
            case INVESTIGATION -> elsewhere("desk.next.investigated", Optional.empty());
            case WAITING_ORIGIN -> elsewhere("desk.next.waitsOrigin", Optional.of(new Screen.Exchange(caseNo)));
            case RELEASED -> mine(WorkList.SETTLE, settle(permit), new Screen.Exchange(caseNo));
            case SETTLED, EXECUTED -> mine(WorkList.PRINT, Message.of("desk.next.print"), new Screen.Print(caseNo));
            case PRINTED -> mine(WorkList.HANDOVER, Message.of("desk.next.handover"), new Screen.Handover(caseNo));
            case RETURNED ->
                mine(
                        WorkList.RETURNED,
                        mend(told),
                        new Screen.Intake(told.intake().itemKey(), caseNo));
            case HANDED_OVER, REJECTED, REFUSED_TO_ACCEPT, WITHDRAWN, EXPIRED, REVERSED -> Optional.empty();
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

    private static Optional<Step> mine(WorkList list, Message next, Screen opens) {
        return Optional.of(new Step(list, next, Optional.of(opens)));
    }

    private static Optional<Step> elsewhere(String next, Optional<Screen> opens) {
        return Optional.of(new Step(WorkList.ELSEWHERE, Message.of(next), opens));
    }

    static String county(String organ) {
        return organ.substring(0, Math.min(COUNTY, organ.length()));
    }

    /// A reviewer's words may name a person.
    @Override
    public String toString() {
        return "Step[" + list + "]";
    }
}
