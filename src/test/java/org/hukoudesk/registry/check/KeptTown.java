package org.hukoudesk.registry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.register.FamilyFixture.DAY;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.NOW;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.SPOUSE;
import static org.hukoudesk.domain.register.FamilyFixture.XINPAIFANG;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;
import static org.hukoudesk.domain.register.FamilyFixture.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.CaseClock;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Ground;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Origin;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.Permits;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.residence.NewcomerFixture;
import org.hukoudesk.domain.residence.ResidenceAct;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidenceDecision;
import org.hukoudesk.domain.residence.ResidenceRules;
import org.hukoudesk.domain.residence.StableGround;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.population.ActRecord;
import org.hukoudesk.store.transfer.NumberAlias;

/// A small registry in which each thing the check looks at is there once: a corrected number, a lock, an end, a
/// permit that waits and one that was released, a residence permit, a collective household, an old number.
final class KeptTown {

    static final OrganCode NEIGHBOUR = new OrganCode("510603150000");
    static final CaseNo LOCKING = new CaseNo("510603-20261123-0010001");
    static final CaseNo WAITING = new CaseNo("500112-20261123-0010002");
    static final CaseNo RELEASED = new CaseNo("500112-20261123-0010003");
    static final CaseNo OTHER = new CaseNo("510603-20261123-0010004");
    static final SequenceRange NUMBERS = new SequenceRange("990101", 600, 699);

    private static final NewMember ZHOU = member("zhou", "周敏", "99010119750304", "003", "02");
    private static final NewMember LIU = member("liu", "刘芳", "99010119760304", "004", "12");
    private static final NewMember MOVER = member("mover", "何伟", "99010119850304", "005", "02");
    private static final NewMember WAITER = member("waiter", "高洁", "99010119860304", "006", "02");
    private static final NewMember LODGER = member("lodger", "宋平", "99010119990304", "007", "");

    private final Store store;
    private int count;

    private KeptTown(Store store) {
        this.store = store;
    }

    static void enter(Store store) {
        var town = new KeptTown(store);
        town.families();
        town.numbers();
        town.endAndLock();
        town.permit("川00000001", WAITING, WAITER);
        town.permit("川00000002", RELEASED, MOVER);
        town.release();
        town.residence();
    }

    private void families() {
        done(_ -> Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON));
        done(_ -> Snapshot.EMPTY, family("home-zhou", ZHOU, LIU));
        done(_ -> Snapshot.EMPTY, family("home-mover", MOVER));
        done(_ -> Snapshot.EMPTY, family("home-waiter", WAITER));
        var facts = new HouseholdFacts(
                "510603099", HouseholdFacts.COLLECTIVE, JINGYANG, "四川省德阳市旌阳区泰山路1号", HouseholdFacts.NO_HEAD);
        done(_ -> Snapshot.EMPTY, new Act.Backfill(new HouseholdId("home-lodger"), facts, List.of(LODGER)));
        Stream.of(LOCKING, WAITING, RELEASED, OTHER).forEach(this::file);
    }

    private static Act.Backfill family(String home, NewMember... members) {
        var facts = new HouseholdFacts(
                "51060308" + members[0].personId().text().length() + home.length(),
                HouseholdFacts.FAMILY,
                JINGYANG,
                "四川省德阳市旌阳区天山南路" + home,
                members[0].personId());
        return new Act.Backfill(new HouseholdId(home), facts, List.of(members));
    }

    private void numbers() {
        var born = LocalDate.of(2020, 6, 9);
        var edit = ItemEdit.correction(Item.BIRTH_DATE, born.toString());
        store.change(tx -> {
            tx.numbers().keep(JINGYANG, NUMBERS);
            tx.numbers().keep(NEIGHBOUR, new SequenceRange("990101", 700, 799));
            CitizenId number = HEAD.identity().citizenId();
            tx.arrivals().addAliases(List.of(new NumberAlias("990101870512001", number)));
        });
        done(
                tx -> tx.population().withNumbers(seen(tx, OLD_HOME, HEAD, SPOUSE, SON), NUMBERS, born),
                new PersonAct.ItemChange(SON.personId(), List.of(edit), false, NUMBERS));
    }

    private void endAndLock() {
        var death = new Ending(Ending.Cause.DEATH, DAY);
        done(
                tx -> seen(tx, new HouseholdId("home-zhou"), ZHOU, LIU),
                new PersonAct.Deregistration(LIU.personId(), death, Optional.empty()));
        var lock = new Lock(Lock.LockState.ITEM_APPROVAL, LOCKING.text());
        done(tx -> seen(tx, OLD_HOME, HEAD, SPOUSE), new PersonAct.Locking(SPOUSE.personId(), lock));
    }

    private void permit(String number, CaseNo caseNo, NewMember moving) {
        HouseholdId home = new HouseholdId("home-" + moving.personId().text());
        var request = new PermitRequest(
                caseNo,
                new Origin(JINGYANG, home, "四川省德阳市旌阳区天山南路" + home.text()),
                new Destination(XINPAIFANG, "重庆市渝北区新牌坊一路126号9栋1单元12-3", null),
                new Ground("62", "购房入户"),
                List.of(new Migrant(
                        moving.personId(),
                        moving.identity().citizenId(),
                        moving.identity().name(),
                        "02",
                        1)));
        store.change(tx -> tx.population()
                .write(changes(Permits.issue(
                        seen(tx, home, moving),
                        new PermitId("500112", new PermitNo(number)),
                        request,
                        PermitLife.issued(DAY, DAY.plusDays(40))))));
    }

    private void release() {
        var act = new Act.MoveOut(new PermitNo("川00000002"), "川00000001", Optional.empty());
        done(
                tx -> tx.population()
                        .forAct(
                                List.of(MOVER.identity().citizenId()),
                                List.of(new HouseholdId("home-mover")),
                                tx.permits().byNumber(act.permitNo())),
                act);
    }

    private void residence() {
        living(new ResidenceAct.Register("residence", NewcomerFixture.FLAT), "2026-01-31");
        living(new ResidenceAct.Issue("J50011200000001", Optional.of(StableGround.JOB)), "2026-11-23");
    }

    private void living(ResidenceAct act, String day) {
        var on = LocalDate.parse(day);
        var by = new ResidenceContext(XINPAIFANG, new OfficerId("050127"), OTHER.text(), on, on);
        store.change(tx -> {
            var registered = tx.population().residents().latest(ZHOU.personId()).orElseThrow();
            var decision = ResidenceRules.decide(tx.residences().of(registered), act, by, NewcomerFixture.LIMITS);
            assertThat(decision).isInstanceOf(ResidenceDecision.Applied.class);
            tx.residences().write(((ResidenceDecision.Applied) decision).changes());
        });
    }

    private void file(CaseNo caseNo) {
        var promise = new Intake.Promise(DAY.plusDays(8), false);
        var intake = new Intake("item.name-adult", JINGYANG, new OfficerId("window"), NOW, "{}", "0", promise);
        var clock = CaseClock.started(DAY, 8, new WorkingCalendar(List.of()));
        OrganCode organ = caseNo.county().equals("500112") ? XINPAIFANG : JINGYANG;
        var there = new Intake("item.name-adult", organ, intake.acceptor(), NOW, "{}", "0", promise);
        store.change(tx -> tx.cases().add(new ServiceCase(CaseId.of(caseNo), there, clock)));
    }

    private static Snapshot seen(Tx tx, HouseholdId home, NewMember... members) {
        List<CitizenId> citizens =
                Stream.of(members).map(m -> m.identity().citizenId()).toList();
        return tx.population().forAct(citizens, List.of(home), Optional.empty());
    }

    private void done(Function<Tx, Snapshot> seen, Act act) {
        var approval = new ActContext.Approval(new OfficerId("county"), LOCKING.text());
        var context = new ActContext(
                        new ActId("act-" + ++count), JINGYANG, new OfficerId("window"), NOW.plusSeconds(count), DAY)
                .approvedBy(approval);
        store.change(tx -> {
            tx.population().write(changes(Register.decide(seen.apply(tx), act, context)));
            tx.record(new ActRecord(act, context, "message"));
        });
    }

    private static Changes changes(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Applied.class);
        return ((Decision.Applied) decision).changes();
    }

    /// What the fixture writes past the acts: where its cases stand.
    static List<String> casesOnTheirWay() {
        return List.of(
                "update service_case set stage = 'WAITING_ORIGIN', permit_no = '川00000001' where case_no = '"
                        + WAITING.text() + "'",
                "update service_case set stage = 'RELEASED', permit_no = '川00000002' where case_no = '"
                        + RELEASED.text() + "'");
    }
}
