package org.hukoudesk.domain.act;

import static org.hukoudesk.domain.register.FamilyFixture.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Ground;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Origin;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;

/// Invented people of one street in 旌阳, and what happens to them.
final class StreetFixture {

    static final OrganCode STATION = FamilyFixture.JINGYANG;
    static final OrganCode COUNTY = new OrganCode("510603000000");
    static final OrganCode NEXT_STATION = new OrganCode("510603150000");
    static final OrganCode NEXT_COUNTY = new OrganCode("510681120000");
    static final OrganCode OTHER_CITY = FamilyFixture.XINPAIFANG;

    static final HouseholdId HOME = new HouseholdId("home");
    static final HouseholdId NEIGHBOURS = new HouseholdId("neighbours");
    static final HouseholdId NEW_HOME = new HouseholdId("new-home");
    static final HouseholdId DORMITORY = new HouseholdId("dormitory");
    static final String STREET = "四川省德阳市旌阳区岷江西路二段";
    static final PermitId PERMIT = new PermitId("500112", new PermitNo("渝00000001"));
    static final SequenceRange NUMBERS = new SequenceRange("990101", 600, 699);

    /// Three generations under one roof: grandparents, the head and his wife, two children, his younger sister.
    static final NewMember FATHER = member("father", "何大山", "99010119580304", "001", "51");
    static final NewMember MOTHER = member("mother", "蒋桂芳", "99010119600817", "002", "52");
    static final NewMember HEAD = member("head", "何文涛", "99010119850612", "001", "02");
    static final NewMember WIFE = member("wife", "杜雨晴", "99010119870923", "002", "12");
    static final NewMember SON = member("son", "何一鸣", "99010120120405", "001", "20");
    static final NewMember DAUGHTER = member("daughter", "何一诺", "99010120150716", "002", "30");
    static final NewMember SISTER = member("sister", "何文静", "99010119890130", "002", "77");

    static final NewMember NEIGHBOUR = member("neighbour", "苏建国", "99010119700101", "003", "02");
    static final NewMember NEIGHBOURS_WIFE = member("neighbours-wife", "冯秀兰", "99010119720202", "004", "12");

    private StreetFixture() {}

    static RegisterInMemory street() {
        return RegisterInMemory.with(
                family(HOME, STREET + "12号", HEAD, WIFE, SON, DAUGHTER, FATHER, MOTHER, SISTER),
                family(NEIGHBOURS, STREET + "14号", NEIGHBOUR, NEIGHBOURS_WIFE));
    }

    static Act.Backfill family(HouseholdId id, String address, NewMember... members) {
        return familyAt(STATION, id, address, List.of(members));
    }

    static Act.Backfill familyAt(OrganCode organ, HouseholdId id, String address, List<NewMember> members) {
        var facts = new HouseholdFacts(
                "510603" + members.size(),
                HouseholdFacts.FAMILY,
                organ,
                address,
                members.getFirst().personId());
        return new Act.Backfill(id, facts, members);
    }

    static PersonId id(NewMember member) {
        return member.personId();
    }

    static PersonAct.Birth birth(String key, String name, Sex sex, String certificate) {
        var newborn = new PersonAct.Newborn(
                new PersonName(name), sex, LocalDate.of(2026, 11, 1), "01", "四川省德阳市旌阳区", "四川省德阳市中江县", certificate);
        return new PersonAct.Birth(new PersonId(key), newborn, id(WIFE), "", NUMBERS);
    }

    static HouseholdAct.NewHousehold newFamily(String address) {
        return new HouseholdAct.NewHousehold(NEW_HOME, "510603099", HouseholdFacts.FAMILY, address);
    }

    /// A permit for one of the street to the other city, as they are registered now.
    static PermitRequest towardsOtherCity(RegisterInMemory register, NewMember who) {
        Resident now = register.person(id(who));
        Household home = register.home(now.standing().householdId());
        var migrant = new Migrant(
                now.personId(), now.identity().citizenId(), now.identity().name(), "02", now.version());
        return new PermitRequest(
                new CaseNo("500112-20261123-0010001"),
                new Origin(
                        home.facts().organ(), home.householdId(), home.facts().address()),
                new Destination(OTHER_CITY, "重庆市渝北区新牌坊一路126号", null),
                new Ground("62", "购房入户"),
                List.of(migrant));
    }

    static HouseholdAct.Leaving leaving(NewMember member, String relation) {
        var placement = new HouseholdAct.Placement(id(member), relation);
        return new HouseholdAct.Leaving(HOME, List.of(placement), Optional.empty());
    }
}
