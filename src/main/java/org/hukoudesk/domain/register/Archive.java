package org.hukoudesk.domain.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;

/// What few acts need beyond the latest versions: birth certificates for a birth, the trace of the wrong act for a
/// reversal.
public record Archive(List<BirthCertificate> certificates, Optional<Trace> trace) {

    public static final Archive EMPTY = new Archive(List.of(), Optional.empty());

    public Archive {
        certificates = List.copyOf(certificates);
    }

    public Optional<BirthCertificate> certificate(String number) {
        return certificates.stream()
                .filter(c -> c.certificateNo().equals(number))
                .findFirst();
    }

    /// What an act left behind: who did it, and every version it opened or closed, whatever became of them since.
    public record Trace(Done done, List<Household> households, List<Resident> residents) {

        public Trace {
            households = List.copyOf(households);
            residents = List.copyOf(residents);
        }

        public List<Resident> openedResidents() {
            return residents.stream()
                    .filter(r -> r.span().openedBy().equals(done.actId()))
                    .toList();
        }

        public List<Household> openedHouseholds() {
            return households.stream()
                    .filter(h -> h.span().openedBy().equals(done.actId()))
                    .toList();
        }

        /// The version of a person that the act closed; empty when it entered them.
        public Optional<Resident> closed(PersonId person) {
            return residents.stream()
                    .filter(r -> r.personId().equals(person))
                    .filter(r -> done.actId().equals(r.span().closedBy()))
                    .findFirst();
        }

        /// The version of a household that the act closed; empty when it founded it.
        public Optional<Household> closed(HouseholdId household) {
            return households.stream()
                    .filter(h -> h.householdId().equals(household))
                    .filter(h -> done.actId().equals(h.span().closedBy()))
                    .findFirst();
        }
    }

    /// The act record of a trace.
    public record Done(ActId actId, OrganCode organ, OfficerId officer, Instant at, boolean reversible) {}
}
