package org.hukoudesk.domain.register;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;

/// The part of the register an act can see: latest versions only. Households come with all their open members.
public record Snapshot(
        List<Household> households,
        List<Resident> residents,
        List<Registration> registrations,
        Optional<Permit> permit,
        Archive archive) {

    public Snapshot {
        households = List.copyOf(households);
        residents = List.copyOf(residents);
        registrations = List.copyOf(registrations);
    }

    /// For the many acts that look at nothing but the latest versions.
    public Snapshot(
            List<Household> households,
            List<Resident> residents,
            List<Registration> registrations,
            Optional<Permit> permit) {
        this(households, residents, registrations, permit, Archive.EMPTY);
    }

    public static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), List.of(), Optional.empty());

    public Snapshot with(Archive found) {
        return new Snapshot(households, residents, registrations, permit, found);
    }

    /// The permit an act names, if its persons are on the way: released and not settled.
    public Optional<Permit> releasedPermit(PermitNo permitNo) {
        return permit.filter(it -> it.permitNo().equals(permitNo)).filter(it -> it.state() == PermitState.RELEASED);
    }

    public Optional<Household> household(HouseholdId id) {
        return households.stream().filter(h -> h.householdId().equals(id)).findFirst();
    }

    public Optional<Resident> resident(PersonId id) {
        return residents.stream().filter(r -> r.personId().equals(id)).findFirst();
    }

    /// Whether a number is somebody's or ever was; it is not given again.
    public boolean knows(CitizenId number) {
        return registration(number).isPresent();
    }

    public Optional<Registration> registration(CitizenId id) {
        return registrations.stream().filter(r -> r.citizenId().equals(id)).findFirst();
    }

    /// Those registered in the household now.
    public List<Resident> activeMembers(HouseholdId id) {
        return residents.stream()
                .filter(Resident::isActive)
                .filter(r -> r.standing().householdId().equals(id))
                .toList();
    }
}
