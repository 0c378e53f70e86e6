package org.hukoudesk.station.replica;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.HouseholdSnapshot.HouseholdLines;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Span;
import org.hukoudesk.domain.service.People;

/// A household as told by the registry, as entities of the workstation's register. A snapshot does not name the act
/// that opened each version, so the versions count as opened by the telling.
///
/// @param contacts of the members who told a telephone number
public record Replica(Household household, List<Resident> members, List<Contact> contacts) {

    public Replica {
        members = List.copyOf(members);
        contacts = List.copyOf(contacts);
    }

    /// @param cursor number of the feed entry
    /// @param toldAt when the registry wrote it
    /// @throws IllegalArgumentException or java.time.DateTimeException if the snapshot is not a household
    public static Replica of(HouseholdSnapshot told, long cursor, Instant toldAt) {
        Span span = Span.openedBy(new ActId("feed-" + cursor), toldAt);
        HouseholdLines lines = told.lines();
        OrganCode organ = new OrganCode(lines.organ());
        Household household = new Household(
                new HouseholdVersionId(organ.county(), new HouseholdId(told.householdId()), told.version()),
                new HouseholdFacts(
                        lines.number(), lines.typeCode(), organ, lines.address(), new PersonId(lines.headPersonId())),
                HouseholdState.valueOf(told.state()),
                span);
        return new Replica(
                household,
                told.members().stream().map(member -> resident(member, span)).toList(),
                told.members().stream()
                        .flatMap(member -> contact(member, toldAt).stream())
                        .toList());
    }

    /// The day they told it stays with the registry.
    private static Optional<Contact> contact(ResidentSnapshot told, Instant toldAt) {
        return Phone.read(told.where().phone())
                .map(phone -> new Contact(new PersonId(told.personId()), phone, ChinaTime.dayOf(toldAt)));
    }

    /// What conditions of a form may ask of the members.
    public static People people(HouseholdSnapshot told) {
        return new People(told.members().stream()
                .collect(Collectors.toMap(
                        ResidentSnapshot::personId,
                        member -> new People.Known(
                                LocalDate.parse(member.who().birthDate()),
                                member.who().sexCode(),
                                member.where().relationCode(),
                                RegistrationState.valueOf(member.state())))));
    }

    private static Resident resident(ResidentSnapshot told, Span span) {
        Standing standing = standing(told);
        return new Resident(
                new ResidentId(standing.organ().county(), new PersonId(told.personId()), told.version()),
                identity(told.who()),
                new Origins(
                        told.life().formerName(),
                        told.life().birthPlace(),
                        told.life().nativePlace()),
                circumstances(told.life()),
                standing,
                span);
    }

    private static Identity identity(ResidentSnapshot.Who who) {
        return new Identity(
                new CitizenId(who.citizenId()),
                new PersonName(who.name()),
                who.sexCode(),
                LocalDate.parse(who.birthDate()),
                who.ethnicCode());
    }

    private static Circumstances circumstances(ResidentSnapshot.Life life) {
        return new Circumstances(
                life.educationCode(),
                life.maritalCode(),
                life.militaryCode(),
                life.bloodCode(),
                life.heightCm(),
                life.employer(),
                life.occupation());
    }

    private static Standing standing(ResidentSnapshot told) {
        ResidentSnapshot.Where where = told.where();
        return new Standing(
                RegistrationState.valueOf(told.state()),
                new HouseholdId(where.householdId()),
                new OrganCode(where.organ()),
                where.relationCode(),
                where.cameToCity(),
                where.cameToAddress());
    }
}
