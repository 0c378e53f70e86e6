package org.hukoudesk.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Ground;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Origin;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;

/// The invented family of the demonstration and the acts of its way from 旌阳 to 渝北.
public final class FamilyFixture {

    public static final OrganCode JINGYANG = new OrganCode("510603140000");
    public static final OrganCode XINPAIFANG = new OrganCode("500112330000");
    public static final HouseholdId OLD_HOME = new HouseholdId("household-jingyang");
    public static final HouseholdId NEW_HOME = new HouseholdId("household-yubei");
    public static final PermitNo PERMIT = new PermitNo("渝00000001");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final PermitLife FRESH = PermitLife.issued(DAY, DAY.plusDays(40));
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    public static final NewMember HEAD = member("head", "陈𠮷安", "99010119870512", "001", "02");
    public static final NewMember SPOUSE = member("spouse", "欧阳文静", "99010119890823", "002", "12");
    public static final NewMember SON = member("son", "陈沐阳", "99010120200608", "001", "20");

    private FamilyFixture() {}

    public static NewMember member(String key, String name, String divisionAndBirth, String order, String relation) {
        String digits = divisionAndBirth + order;
        var id = new CitizenId(digits + CitizenId.checkCharacter(digits));
        var identity = new Identity(id, new PersonName(name), id.sex().code(), id.birthDate(), "01");
        return new NewMember(
                new PersonId(key),
                identity,
                new Origins("", "四川省德阳市旌阳区", "四川省德阳市中江县"),
                Circumstances.UNKNOWN,
                relation,
                NewMember.Came.NATIVE);
    }

    public static Act.Backfill backfill(NewMember... members) {
        var facts = new HouseholdFacts(
                "510603077", HouseholdFacts.FAMILY, JINGYANG, "四川省德阳市旌阳区天山南路三段88号6栋2单元401", members[0].personId());
        return new Act.Backfill(OLD_HOME, facts, List.of(members));
    }

    public static ActContext actOf(OrganCode organ, String act) {
        return new ActContext(new ActId(act), organ, new OfficerId("officer"), NOW, DAY);
    }

    public static Permit permitFor(NewMember... members) {
        List<Migrant> migrants = List.of(members).stream()
                .map(m -> new Migrant(
                        m.personId(), m.identity().citizenId(), m.identity().name(), m.relationCode(), 1))
                .toList();
        var request = new PermitRequest(
                new CaseNo("500112-20261123-0010001"),
                new Origin(JINGYANG, OLD_HOME, "四川省德阳市旌阳区天山南路三段88号6栋2单元401"),
                new Destination(XINPAIFANG, "重庆市渝北区新牌坊一路126号9栋1单元12-3", null),
                new Ground("62", "购房入户"),
                migrants);
        return Permit.issued(new PermitId("500112", PERMIT), request, FRESH);
    }

    public static Snapshot with(Snapshot snapshot, Permit permit) {
        return new Snapshot(snapshot.households(), snapshot.residents(), snapshot.registrations(), Optional.of(permit));
    }
}
