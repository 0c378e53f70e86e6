package org.hukoudesk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.NEW_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.PERMIT;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.SPOUSE;
import static org.hukoudesk.domain.register.FamilyFixture.XINPAIFANG;
import static org.hukoudesk.domain.register.FamilyFixture.actOf;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;
import static org.hukoudesk.domain.register.FamilyFixture.member;
import static org.hukoudesk.domain.register.FamilyFixture.permitFor;
import static org.hukoudesk.domain.register.FamilyFixture.with;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

/// Whoever was released arrives, or comes back.
class ArrivalOnTheRegisterTest {

    private static final HouseholdId COUSINS = new HouseholdId("cousins");
    private static final OrganCode NEXT_IN_YUBEI = new OrganCode("500112340000");
    private static final NewMember COUSIN = member("cousin", "陈雨", "99010119800202", "004", "02");
    private static final String ADDRESS = "重庆市渝北区新牌坊一路126号9栋1单元12-3";
    private static final Act.MoveIn SETTLE = new Act.MoveIn(PERMIT, NEW_HOME, "500112412");

    private final Snapshot atHome = after(Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON), actOf(JINGYANG, "backfill"));

    @Test
    void whoIsNotOnTheWayUnderThePermitDoesNotArrive() {
        Snapshot released = released(permitFor(HEAD, SPOUSE, SON), Optional.empty());
        Decision lost = Decision.refused(Reason.NOT_IN_TRANSIT_UNDER_PERMIT, "son");
        Registration row = released.registration(SON.identity().citizenId()).orElseThrow();
        Resident son = resident(released, SON);
        Resident stillThere = son.next(
                son.standing().inState(RegistrationState.ACTIVE),
                Span.openedBy(new ActId("x"), son.span().openedAt()));

        assertThat(settled(withRow(released, row.activeIn("510603")))).isEqualTo(lost);
        assertThat(settled(withRow(released, row.inTransit(new PermitNo("渝00000002")))))
                .isEqualTo(lost);
        assertThat(settled(withResident(released, stillThere))).isEqualTo(lost);
    }

    @Test
    void theHouseholdTheyFoundIsHeadedByItsHeadWhateverTheOrder() {
        Snapshot released = released(permitFor(SON, SPOUSE, HEAD), Optional.empty());

        Snapshot settled = after(released, SETTLE, actOf(XINPAIFANG, "in"));

        assertThat(home(settled, NEW_HOME).facts())
                .isEqualTo(
                        new HouseholdFacts("500112412", HouseholdFacts.FAMILY, XINPAIFANG, ADDRESS, HEAD.personId()));
        assertThat(relations(settled, NEW_HOME)).isEqualTo(Map.of("head", "02", "spouse", "12", "son", "20"));
    }

    @Test
    void withoutAHeadNoHouseholdIsFounded() {
        assertThat(settled(released(permitFor(SON), Optional.empty())))
                .isEqualTo(Decision.refused(Refusal.on(NEW_HOME, Reason.NOT_ONE_HEAD)));
    }

    @Test
    void whoJoinsAHouseholdIsWhatThePermitSaysAndItsHeadStays() {
        Snapshot settled = after(joining(family(XINPAIFANG), SPOUSE, SON), SETTLE, actOf(XINPAIFANG, "in"));

        assertThat(relations(settled, COUSINS)).isEqualTo(Map.of("cousin", "02", "spouse", "12", "son", "20"));
        assertThat(home(settled, COUSINS).facts()).isEqualTo(family(XINPAIFANG).household());
        assertThat(settled.household(NEW_HOME)).isEmpty();
    }

    @Test
    void inACollectiveHouseholdNobodyIsRelated() {
        var dormitory = new HouseholdFacts(
                "500112800", HouseholdFacts.COLLECTIVE, XINPAIFANG, "重庆市渝北区龙溪街道1号", HouseholdFacts.NO_HEAD);
        var collective = new Act.Backfill(COUSINS, dormitory, List.of(COUSIN));

        Snapshot settled = after(joining(collective, SON), SETTLE, actOf(XINPAIFANG, "in"));

        assertThat(relations(settled, COUSINS)).isEqualTo(Map.of("cousin", "", "son", ""));
    }

    @Test
    void nobodyJoinsAHouseholdThatIsVoidOrAnotherStations() {
        Snapshot elsewhere = joining(family(NEXT_IN_YUBEI), SON);
        Snapshot there = joining(family(XINPAIFANG), SON);
        Household home = home(there, COUSINS);
        Household ended = home.next(home.facts(), HouseholdState.VOID, home.span());
        Decision refused = Decision.refused(Refusal.on(COUSINS, Reason.HOUSEHOLD_NOT_NORMAL));

        assertThat(settled(elsewhere)).isEqualTo(refused);
        assertThat(settled(withHousehold(there, ended))).isEqualTo(refused);
    }

    @Test
    void aHouseholdThatStoodEmptyGetsItsHeadBack() {
        Snapshot released = released(permitFor(SON, SPOUSE, HEAD), Optional.empty());

        Snapshot back = after(released, new Act.Reinstatement(PERMIT), actOf(JINGYANG, "back"));

        assertThat(home(back, OLD_HOME).state()).isEqualTo(HouseholdState.NORMAL);
        assertThat(home(back, OLD_HOME).facts())
                .isEqualTo(home(atHome, OLD_HOME).facts());
        assertThat(relations(back, OLD_HOME)).isEqualTo(relations(atHome, OLD_HOME));
    }

    @Test
    void anotherMayHeadTheHouseholdThatStoodEmpty() {
        Snapshot released = released(permitFor(HEAD, SPOUSE, SON), Optional.empty());
        var said = Map.of(SPOUSE.personId(), "02", HEAD.personId(), "11");

        Snapshot back = after(released, new Act.Reinstatement(PERMIT, said), actOf(JINGYANG, "back"));

        assertThat(home(back, OLD_HOME).facts().headPersonId()).isEqualTo(SPOUSE.personId());
        assertThat(relations(back, OLD_HOME)).isEqualTo(Map.of("head", "11", "spouse", "02", "son", "20"));
    }

    @Test
    void whoLeftAsHeadSaysWhatTheyAreToTheNextOne() {
        var succession = new Act.Succession(SPOUSE.personId(), Map.of(SON.personId(), "20"));
        Snapshot released = released(permitFor(HEAD), Optional.of(succession));
        var said = new Act.Reinstatement(PERMIT, Map.of(HEAD.personId(), "11"));

        assertThat(Register.decide(released, new Act.Reinstatement(PERMIT), actOf(JINGYANG, "back")))
                .isEqualTo(Decision.refused(Reason.RELATION_MUST_BE_SAID, "head"));
        Snapshot back = after(released, said, actOf(JINGYANG, "back"));

        assertThat(relations(back, OLD_HOME)).isEqualTo(Map.of("head", "11", "spouse", "02", "son", "20"));
        assertThat(home(back, OLD_HOME).facts().headPersonId()).isEqualTo(SPOUSE.personId());
    }

    @Test
    void whoComesBackUnderAHeadOfSinceSaysWhatTheyAreToThem() {
        Snapshot released = released(permitFor(SON), Optional.empty());
        var change = new HouseholdAct.HeadChange(OLD_HOME, Act.Succession.of(SPOUSE.personId()));
        Snapshot changed = after(released, change, later());

        assertThat(Register.decide(changed, new Act.Reinstatement(PERMIT), actOf(JINGYANG, "back")))
                .isEqualTo(Decision.refused(Reason.RELATION_MUST_BE_SAID, "son"));
        assertThat(relations(
                        after(
                                changed,
                                new Act.Reinstatement(PERMIT, Map.of(SON.personId(), "24")),
                                actOf(JINGYANG, "back")),
                        OLD_HOME))
                .isEqualTo(Map.of("head", "11", "spouse", "02", "son", "24"));
    }

    @Test
    void whoComesBackToAHouseholdAsItWasIsWhatTheyWere() {
        Snapshot released = released(permitFor(SON), Optional.empty());

        assertThat(relations(after(released, new Act.Reinstatement(PERMIT), actOf(JINGYANG, "back")), OLD_HOME))
                .isEqualTo(relations(atHome, OLD_HOME));
    }

    @Test
    void whoComesBackToACollectiveHouseholdIsNobodysKin() {
        var dormitory = new HouseholdFacts(
                "510603800", HouseholdFacts.COLLECTIVE, JINGYANG, "四川省德阳市旌阳区天山南路1号", HouseholdFacts.NO_HEAD);
        Snapshot inDormitory = after(
                Snapshot.EMPTY, new Act.Backfill(OLD_HOME, dormitory, List.of(HEAD, SON)), actOf(JINGYANG, "backfill"));
        Snapshot released = released(inDormitory, permitFor(HEAD), Optional.empty());

        Snapshot back = after(released, new Act.Reinstatement(PERMIT), actOf(JINGYANG, "back"));

        assertThat(relations(back, OLD_HOME)).isEqualTo(Map.of("head", "", "son", ""));
        assertThat(home(back, OLD_HOME).version()).isEqualTo(1);
    }

    private Snapshot released(Permit permit, Optional<Act.Succession> successor) {
        return released(atHome, permit, successor);
    }

    private static Snapshot released(Snapshot home, Permit permit, Optional<Act.Succession> successor) {
        return after(with(home, permit), new Act.MoveOut(PERMIT, "川00000001", successor), actOf(JINGYANG, "out"));
    }

    private static Act.Backfill family(OrganCode organ) {
        var facts = new HouseholdFacts("500112001", HouseholdFacts.FAMILY, organ, "重庆市渝北区龙溪街道2号", COUSIN.personId());
        return new Act.Backfill(COUSINS, facts, List.of(COUSIN));
    }

    /// Released towards a household that is there already.
    private Snapshot joining(Act.Backfill there, NewMember... members) {
        Permit alone = permitFor(members);
        var request = new PermitRequest(
                alone.caseNo(),
                alone.origin(),
                new Destination(XINPAIFANG, ADDRESS, COUSINS),
                alone.ground(),
                alone.migrants());
        Snapshot both = after(atHome, there, actOf(there.household().organ(), "there"));
        return released(both, Permit.issued(alone.id(), request, FamilyFixture.FRESH), Optional.empty());
    }

    private static ActContext later() {
        ActContext now = actOf(JINGYANG, "later");
        return new ActContext(now.actId(), now.organ(), now.officer(), now.at().plus(Duration.ofHours(1)), now.day());
    }

    private static Snapshot after(Snapshot before, Act act, ActContext context) {
        return SnapshotAfter.of(before, Register.decide(before, act, context));
    }

    private static Decision settled(Snapshot released) {
        return Register.decide(released, SETTLE, actOf(XINPAIFANG, "in"));
    }

    private static Snapshot withRow(Snapshot s, Registration row) {
        return new Snapshot(
                s.households(),
                s.residents(),
                s.registrations().stream()
                        .map(r -> r.citizenId().equals(row.citizenId()) ? row : r)
                        .toList(),
                s.permit());
    }

    private static Snapshot withResident(Snapshot s, Resident person) {
        return new Snapshot(
                s.households(),
                s.residents().stream()
                        .map(r -> r.personId().equals(person.personId()) ? person : r)
                        .toList(),
                s.registrations(),
                s.permit());
    }

    private static Snapshot withHousehold(Snapshot s, Household home) {
        return new Snapshot(
                s.households().stream()
                        .map(h -> h.householdId().equals(home.householdId()) ? home : h)
                        .toList(),
                s.residents(),
                s.registrations(),
                s.permit());
    }

    private static Household home(Snapshot snapshot, HouseholdId id) {
        return snapshot.household(id).orElseThrow();
    }

    private static Resident resident(Snapshot snapshot, NewMember who) {
        return snapshot.resident(who.personId()).orElseThrow();
    }

    private static Map<String, String> relations(Snapshot snapshot, HouseholdId home) {
        return snapshot.activeMembers(home).stream()
                .collect(Collectors.toMap(
                        r -> r.personId().text(), r -> r.standing().relationCode()));
    }
}
