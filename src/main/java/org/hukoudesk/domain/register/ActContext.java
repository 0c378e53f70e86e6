package org.hukoudesk.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;

/// Who acts, for which organ and when; `day` is the legal date of the act in China's one time zone.
///
/// @param approval who else said yes, and in which case
/// @param seen versions the officer had before their eyes; one overtaken since is a conflict
public record ActContext(
        ActId actId,
        OrganCode organ,
        OfficerId officer,
        Instant at,
        LocalDate day,
        Approval approval,
        List<Seen> seen) {

    public ActContext {
        seen = List.copyOf(seen);
    }

    /// Of an officer who acts alone, outside any case, on the latest versions.
    public ActContext(ActId actId, OrganCode organ, OfficerId officer, Instant at, LocalDate day) {
        this(actId, organ, officer, at, day, Approval.NONE, List.of());
    }

    public ActContext approvedBy(Approval by) {
        return new ActContext(actId, organ, officer, at, day, by, seen);
    }

    /// Not earlier than the versions it sees. An act that waited for another one's rows took its time before that
    /// one did, and clocks of two registries differ; nothing is closed before it was opened.
    public ActContext after(Snapshot before) {
        Instant latest = Stream.concat(
                        before.residents().stream().map(resident -> resident.span()),
                        before.households().stream().map(household -> household.span()))
                .map(Span::openedAt)
                .max(Comparator.naturalOrder())
                .orElse(at);
        Instant time = latest.isAfter(at) ? latest.plus(1, ChronoUnit.MICROS) : at;
        return new ActContext(actId, organ, officer, time, day, approval, seen);
    }

    public ActContext seeing(List<Seen> versions) {
        return new ActContext(actId, organ, officer, at, day, approval, versions);
    }

    /// Dual control (domain reference §6): somebody else than who acts has approved.
    public boolean hasSecondPerson() {
        return !approval.approver().equals(Approval.NONE.approver())
                && !approval.approver().equals(officer);
    }

    /// The approver (empty when nobody) and the number of the case (empty when none) in which they approved.
    public record Approval(OfficerId approver, String caseNo) {

        public static final Approval NONE = new Approval(new OfficerId(""), "");
    }

    /// The version of a person or household, by its id, that the officer decided on.
    public record Seen(String subject, int version) {}
}
