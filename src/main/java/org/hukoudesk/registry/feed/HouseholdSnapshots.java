package org.hukoudesk.registry.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.population.OrganRow;

/// A household with its members as the wire tells it.
public final class HouseholdSnapshots {

    private HouseholdSnapshots() {}

    public static HouseholdSnapshot of(Tx tx, Household household) {
        return of(tx, household, List.of());
    }

    /// @param also who is no member any more and is told all the same
    public static HouseholdSnapshot of(Tx tx, Household household, List<Resident> also) {
        List<Resident> all = Stream.concat(tx.population().members(household.householdId()).stream(), also.stream())
                .toList();
        Map<PersonId, Phone> phones = tx.population()
                .contacts()
                .of(all.stream().map(Resident::personId).toList());
        List<ResidentSnapshot> members = all.stream()
                .map(member -> resident(member, openPermit(tx, member), phones))
                .toList();
        return new HouseholdSnapshot(
                household.householdId().text(),
                household.version(),
                household.state().name(),
                lines(household.facts(), organName(tx, household.facts().organ())),
                members);
    }

    /// A household as it was: no permit of today and no telephone number.
    ///
    /// @param then one household with its members
    public static HouseholdSnapshot asOf(Tx tx, Snapshot then) {
        Household household = then.households().getFirst();
        return of(household, then.residents(), organName(tx, household.facts().organ()), Map.of());
    }

    /// Households that enter the register in this transaction, as the feed's JSON: nobody of them can be in a permit.
    ///
    /// @param phones numbers of those who told one
    public static List<String> textOfNewcomers(
            Tx tx, OrganCode organ, Map<Household, List<Resident>> newcomers, Map<PersonId, Phone> phones) {
        String organName = organName(tx, organ);
        return newcomers.entrySet().stream()
                .map(entry -> Json.text(of(entry.getKey(), entry.getValue(), organName, phones)))
                .toList();
    }

    private static HouseholdSnapshot of(
            Household household, List<Resident> members, String organName, Map<PersonId, Phone> phones) {
        return new HouseholdSnapshot(
                household.householdId().text(),
                household.version(),
                household.state().name(),
                lines(household.facts(), organName),
                members.stream().map(member -> resident(member, "", phones)).toList());
    }

    private static String openPermit(Tx tx, Resident member) {
        return tx.population()
                .registrations()
                .byCitizenId(member.identity().citizenId())
                .flatMap(Registration::permitNo)
                .map(PermitNo::text)
                .orElse("");
    }

    private static String organName(Tx tx, OrganCode organ) {
        return tx.organs().byCode(organ.text()).map(OrganRow::name).orElse(organ.text());
    }

    private static HouseholdSnapshot.HouseholdLines lines(HouseholdFacts facts, String organName) {
        return new HouseholdSnapshot.HouseholdLines(
                facts.number(),
                facts.typeCode(),
                facts.organ().text(),
                organName,
                facts.address(),
                facts.headPersonId().text());
    }

    private static ResidentSnapshot resident(Resident resident, String openPermit, Map<PersonId, Phone> phones) {
        return new ResidentSnapshot(
                resident.personId().text(),
                resident.version(),
                resident.standing().state().name(),
                openPermit,
                who(resident.identity()),
                life(resident.origins(), resident.circumstances()),
                where(resident.standing(), Optional.ofNullable(phones.get(resident.personId()))));
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

    private static ResidentSnapshot.Where where(Standing standing, Optional<Phone> phone) {
        return new ResidentSnapshot.Where(
                standing.householdId().text(),
                standing.organ().text(),
                standing.relationCode(),
                standing.cameToCity(),
                standing.cameToAddress(),
                phone.map(Phone::full).orElse(""));
    }
}
