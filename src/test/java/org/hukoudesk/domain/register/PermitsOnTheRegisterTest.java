package org.hukoudesk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.register.FamilyFixture.DAY;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.PERMIT;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.SPOUSE;
import static org.hukoudesk.domain.register.FamilyFixture.XINPAIFANG;
import static org.hukoudesk.domain.register.FamilyFixture.actOf;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;
import static org.hukoudesk.domain.register.FamilyFixture.member;
import static org.hukoudesk.domain.register.FamilyFixture.permitFor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Origin;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

/// Permits are issued, end without moving anybody, or strike their persons off.
class PermitsOnTheRegisterTest {

    private static final PermitId ID = new PermitId("500112", PERMIT);
    private static final PermitNo OTHER = new PermitNo("渝00000002");
    private static final OrganCode NEXT_STATION = new OrganCode("510603150000");
    private static final Act.MoveOut RELEASE = new Act.MoveOut(PERMIT, "川00000001", Optional.empty());

    private final Snapshot atHome = SnapshotAfter.of(
            Snapshot.EMPTY, Register.decide(Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON), actOf(JINGYANG, "backfill")));

    @Test
    void aPermitNamesItsPersonsInTheNationsRowsAndLeavesThemAtHome() {
        Snapshot permitted = issued(HEAD, SON);

        assertThat(permitted.permit().map(Permit::life)).contains(PermitLife.issued(DAY, DAY.plusDays(40)));
        assertThat(Stream.of(HEAD, SPOUSE, SON).map(who -> row(permitted, who).permitNo()))
                .containsExactly(Optional.of(PERMIT), Optional.empty(), Optional.of(PERMIT));
        assertThat(permitted.activeMembers(OLD_HOME)).hasSize(3);
    }

    @Test
    void insideACityNobodyNeedsAPermit() {
        var request = request(new Destination(NEXT_STATION, "旌阳区新街2号", null), origin(JINGYANG, OLD_HOME), SON);

        assertThat(Permits.issue(atHome, ID, request, FamilyFixture.FRESH))
                .isEqualTo(Decision.refused(Refusal.on(OLD_HOME, Reason.WRONG_ACT_FOR_DISTANCE)));
    }

    @Test
    void whoIsNotRegisteredAtTheOriginGetsNoPermit() {
        NewMember stranger = member("stranger", "李四", "99010119900101", "001", "97");
        Snapshot released = after(issued(SON), RELEASE, actOf(JINGYANG, "out"));
        var elsewhere = new HouseholdId("elsewhere");

        assertThat(Permits.issue(atHome, ID, request(SON, stranger), FamilyFixture.FRESH))
                .isEqualTo(notAtOrigin("stranger"));
        assertThat(Permits.issue(atHome, ID, request(toYubei(), origin(JINGYANG, elsewhere), SON), FamilyFixture.FRESH))
                .isEqualTo(notAtOrigin("son"));
        assertThat(Permits.issue(
                        atHome, ID, request(toYubei(), origin(NEXT_STATION, OLD_HOME), SON), FamilyFixture.FRESH))
                .isEqualTo(notAtOrigin("son"));
        assertThat(Permits.issue(released, new PermitId("500112", OTHER), request(SON), FamilyFixture.FRESH))
                .isEqualTo(notAtOrigin("son"));
    }

    @Test
    void anOldNumberGetsNoPermit() {
        var corrected = ItemEdit.correction(Item.BIRTH_DATE, "2020-06-09");
        var act = new PersonAct.ItemChange(
                SON.personId(), List.of(corrected), false, new SequenceRange("990101", 600, 699));
        var county = new ActContext.Approval(new OfficerId("county"), "510603-20261123-0010001");
        Snapshot renumbered = after(atHome, act, actOf(JINGYANG, "renumber").approvedBy(county));

        assertThat(Permits.issue(renumbered, ID, request(SON), FamilyFixture.FRESH))
                .isEqualTo(notAtOrigin("son"));
    }

    @Test
    void whoIsUnderApprovalGetsNoPermit() {
        var lock = new Lock(Lock.LockState.ITEM_APPROVAL, "510603-20261123-0010001");
        Snapshot locked = changed(atHome, SON, standing -> standing.locked(lock));

        assertThat(Permits.issue(locked, ID, request(HEAD, SON), FamilyFixture.FRESH))
                .isEqualTo(Decision.refused(Reason.PERSON_LOCKED, "son"));
    }

    @Test
    void nobodyIsNamedInTwoOpenPermits() {
        assertThat(Permits.issue(issued(SON), new PermitId("500112", OTHER), request(HEAD, SON), FamilyFixture.FRESH))
                .isEqualTo(Decision.refused(Reason.NAMED_IN_ANOTHER_PERMIT, "son"));
    }

    @Test
    void aPermitItsOriginRefusesFreesEverybodyForTheNext() {
        Snapshot permitted = issued(HEAD, SON);
        Permit permit = permitted.permit().orElseThrow();

        Changes end = Permits.end(permitted, permit, permit.life().refused("户口有争议"));
        Snapshot ended = SnapshotAfter.of(permitted, new Decision.Applied(end));

        assertThat(ended.permit().map(Permit::life)).contains(permit.life().refused("户口有争议"));
        assertThat(end.changedRegistrations())
                .extracting(Registration::personId)
                .containsExactly(HEAD.personId(), SON.personId());
        assertThat(Permits.issue(ended, new PermitId("500112", OTHER), request(HEAD, SON), FamilyFixture.FRESH))
                .isInstanceOf(Decision.Applied.class);
    }

    @Test
    void anotherPermitsNumberMovesNobody() {
        Snapshot permitted = issued(SON);
        Snapshot released = after(permitted, RELEASE, actOf(JINGYANG, "out"));
        Decision notUsable = Decision.refused(Reason.PERMIT_NOT_USABLE, OTHER.text());

        assertThat(Register.decide(
                        permitted, new Act.MoveOut(OTHER, "川00000001", Optional.empty()), actOf(JINGYANG, "out")))
                .isEqualTo(notUsable);
        assertThat(Register.decide(
                        released, new Act.MoveIn(OTHER, FamilyFixture.NEW_HOME, "1"), actOf(XINPAIFANG, "in")))
                .isEqualTo(notUsable);
        assertThat(Register.decide(released, new Act.Reinstatement(OTHER), actOf(JINGYANG, "back")))
                .isEqualTo(notUsable);
    }

    @Test
    void whoHasLeftTheHouseholdSinceStopsTheRelease() {
        Snapshot moved =
                changed(issued(SON), SON, standing -> standing.movedTo(FamilyFixture.NEW_HOME, JINGYANG, "97", ""));
        Snapshot readjusted = changed(issued(SON), SON, standing -> standing.under(NEXT_STATION));

        assertThat(Register.decide(moved, RELEASE, actOf(JINGYANG, "out"))).isEqualTo(notAtOrigin("son"));
        assertThat(Register.decide(readjusted, RELEASE, actOf(JINGYANG, "out"))).isEqualTo(notAtOrigin("son"));
    }

    @Test
    void aReleaseKeepsTheNumberOfItsCertificateAndItsHour() {
        Snapshot released = after(issued(SON), RELEASE, actOf(JINGYANG, "out"));

        PermitLife life = released.permit().orElseThrow().life();
        assertThat(life).isEqualTo(PermitLife.issued(DAY, DAY.plusDays(40)).released("川00000001", FamilyFixture.NOW));
        assertThat(life.state()).isEqualTo(PermitState.RELEASED);
        assertThat(row(released, SON).isInTransitUnder(PERMIT)).isTrue();
        assertThat(row(released, SON).isInTransitUnder(OTHER)).isFalse();
        assertThat(row(released, HEAD).isInTransitUnder(PERMIT)).isFalse();
    }

    private Snapshot issued(NewMember... members) {
        return SnapshotAfter.of(atHome, Permits.issue(atHome, ID, request(members), FamilyFixture.FRESH));
    }

    private static Snapshot after(Snapshot before, Act act, ActContext context) {
        return SnapshotAfter.of(before, Register.decide(before, act, context));
    }

    private static Decision notAtOrigin(String person) {
        return Decision.refused(Reason.NOT_REGISTERED_AT_ORIGIN, person);
    }

    private static Destination toYubei() {
        return new Destination(XINPAIFANG, "重庆市渝北区新牌坊一路126号9栋1单元12-3", null);
    }

    private static Origin origin(OrganCode organ, HouseholdId household) {
        return new Origin(organ, household, "四川省德阳市旌阳区天山南路三段88号6栋2单元401");
    }

    private static PermitRequest request(NewMember... members) {
        return request(toYubei(), origin(JINGYANG, OLD_HOME), members);
    }

    private static PermitRequest request(Destination destination, Origin origin, NewMember... members) {
        Permit permit = permitFor(members);
        return new PermitRequest(permit.caseNo(), origin, destination, permit.ground(), permit.migrants());
    }

    /// The same with another standing of one person, as the same version.
    private static Snapshot changed(Snapshot snapshot, NewMember who, UnaryOperator<Standing> change) {
        return new Snapshot(
                snapshot.households(),
                snapshot.residents().stream()
                        .map(r -> r.personId().equals(who.personId())
                                ? new Resident(
                                        r.id(),
                                        r.identity(),
                                        r.origins(),
                                        r.circumstances(),
                                        change.apply(r.standing()),
                                        r.span())
                                : r)
                        .toList(),
                snapshot.registrations(),
                snapshot.permit());
    }

    private static Registration row(Snapshot snapshot, NewMember who) {
        return snapshot.registration(who.identity().citizenId()).orElseThrow();
    }
}
