package org.hukoudesk.station.booklet;

import java.util.Optional;
import java.util.function.Function;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.store.Store;

/// Households as the feed told them to this workstation. The feed tells a household before the case that changed it, so
/// what is read here is never older than the case.
public final class ToldHouseholds implements Function<String, Optional<HouseholdSnapshot>> {

    /// Not kept in the replica, and not needed to draw a page.
    private static final String NO_PERMIT = "";

    private final Store store;

    public ToldHouseholds(Store store) {
        this.store = store;
    }

    @Override
    public Optional<HouseholdSnapshot> apply(String id) {
        return store.read(tx -> tx.population().household(new HouseholdId(id))).map(ToldHouseholds::told);
    }

    private static HouseholdSnapshot told(Snapshot snapshot) {
        Household household = snapshot.households().getFirst();
        var facts = household.facts();
        var lines = new HouseholdSnapshot.HouseholdLines(
                facts.number(),
                facts.typeCode(),
                facts.organ().text(),
                facts.organ().text(),
                facts.address(),
                facts.headPersonId().text());
        return new HouseholdSnapshot(
                household.householdId().text(),
                household.version(),
                household.state().name(),
                lines,
                snapshot.residents().stream().map(ToldHouseholds::told).toList());
    }

    private static ResidentSnapshot told(Resident resident) {
        return new ResidentSnapshot(
                resident.personId().text(),
                resident.version(),
                resident.standing().state().name(),
                NO_PERMIT,
                who(resident.identity()),
                life(resident.origins(), resident.circumstances()),
                where(resident.standing()));
    }

    private static ResidentSnapshot.Who who(Identity identity) {
        return new ResidentSnapshot.Who(
                identity.citizenId().full(),
                identity.name().full(),
                identity.sexCode(),
                identity.birthDate().toString(),
                identity.ethnicCode());
    }

    private static ResidentSnapshot.Life life(Origins origins, Circumstances now) {
        return new ResidentSnapshot.Life(
                origins.formerName(),
                origins.birthPlace(),
                origins.nativePlace(),
                now.educationCode(),
                now.maritalCode(),
                now.militaryCode(),
                now.bloodCode(),
                now.heightCm(),
                now.employer(),
                now.occupation());
    }

    private static ResidentSnapshot.Where where(Standing standing) {
        return new ResidentSnapshot.Where(
                standing.householdId().text(),
                standing.organ().text(),
                standing.relationCode(),
                standing.cameToCity(),
                standing.cameToAddress());
    }
}
