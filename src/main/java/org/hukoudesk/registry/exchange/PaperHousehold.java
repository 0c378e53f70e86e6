package org.hukoudesk.registry.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.registry.feed.Json;

/// A household written down elsewhere, in the same JSON as the feed tells households, read for 户籍补录. Versions, states
/// and permits of the text count for nothing: the register gives its own.
final class PaperHousehold {

    private PaperHousehold() {}

    /// Empty when the text is no household; its values may be personal and are not quoted.
    static Optional<Act.Backfill> read(String json) {
        try {
            return Json.read(json, HouseholdSnapshot.class).map(PaperHousehold::act);
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Act.Backfill act(HouseholdSnapshot told) {
        var lines = told.lines();
        var facts = new HouseholdFacts(
                lines.number(),
                lines.typeCode(),
                new OrganCode(lines.organ()),
                lines.address(),
                new PersonId(lines.headPersonId()));
        var members = told.members().stream().map(PaperHousehold::member).toList();
        return new Act.Backfill(new HouseholdId(told.householdId()), facts, members);
    }

    private static NewMember member(ResidentSnapshot told) {
        var who = told.who();
        var life = told.life();
        var identity = new Identity(
                new CitizenId(who.citizenId()),
                new PersonName(who.name()),
                who.sexCode(),
                LocalDate.parse(who.birthDate()),
                who.ethnicCode());
        var circumstances = new Circumstances(
                life.educationCode(),
                life.maritalCode(),
                life.militaryCode(),
                life.bloodCode(),
                life.heightCm(),
                life.employer(),
                life.occupation());
        var came = new NewMember.Came(told.where().cameToCity(), told.where().cameToAddress());
        var origins = new Origins(life.formerName(), life.birthPlace(), life.nativePlace());
        return new NewMember(
                new PersonId(told.personId()),
                identity,
                origins,
                circumstances,
                told.where().relationCode(),
                came);
    }
}
