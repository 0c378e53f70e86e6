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

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.RegistrationState;
import org.junit.jupiter.api.Test;

class MigrationOnTheRegisterTest {

    private static final Act.MoveOut RELEASE = new Act.MoveOut(PERMIT, "川00000001", Optional.empty());
    private static final Act.MoveIn SETTLE = new Act.MoveIn(PERMIT, NEW_HOME, "500112412");

    private final Snapshot atHome = SnapshotAfter.of(
            Snapshot.EMPTY, Register.decide(Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON), actOf(JINGYANG, "backfill")));

    @Test
    void aFamilyMovesAndIsActiveAtExactlyOnePlace() {
        Snapshot permitted = with(atHome, permitFor(HEAD, SPOUSE, SON));

        Snapshot released = SnapshotAfter.of(permitted, Register.decide(permitted, RELEASE, actOf(JINGYANG, "out")));
        Snapshot settled = SnapshotAfter.of(released, Register.decide(released, SETTLE, actOf(XINPAIFANG, "in")));

        assertThat(released.registrations())
                .allMatch(r -> r.state() == RegistrationState.IN_TRANSIT && r.isInTransitUnder(PERMIT));
        assertThat(released.household(OLD_HOME).orElseThrow().state()).isEqualTo(HouseholdState.VOID);
        assertThat(settled.registrations())
                .allMatch(r -> r.state() == RegistrationState.ACTIVE)
                .allMatch(r -> r.county().equals("500112"));
        assertThat(settled.activeMembers(NEW_HOME)).hasSize(3);
        assertThat(settled.activeMembers(OLD_HOME)).isEmpty();
        assertThat(settled.permit().orElseThrow().state()).isEqualTo(PermitState.SETTLED);
        assertThat(settled.resident(SON.personId()).orElseThrow().standing().cameToCity())
                .isEqualTo("2026年11月23日 购房入户 由四川省德阳市旌阳区天山南路三段88号6栋2单元401迁来");
    }

    @Test
    void nobodyIsRegisteredTwice() {
        Decision again = Register.decide(atHome, backfill(HEAD, SPOUSE, SON), actOf(JINGYANG, "again"));

        assertThat(reasonsOf(again)).containsOnly(Refusal.Reason.ALREADY_REGISTERED);
    }

    @Test
    void theOriginStopsAPermitWhoseNameDiffers() {
        var misread = new NewMember(
                SPOUSE.personId(),
                renamed(SPOUSE.identity(), "欧阳文婧"),
                SPOUSE.origins(),
                SPOUSE.circumstances(),
                "12",
                SPOUSE.came());
        Snapshot permitted = with(atHome, permitFor(HEAD, misread, SON));

        Decision decision = Register.decide(permitted, RELEASE, actOf(JINGYANG, "out"));

        assertThat(decision).isEqualTo(Decision.refused(Refusal.Reason.IDENTITY_DIFFERS, "spouse"));
    }

    @Test
    void aPermitIsReleasedOnce() {
        Snapshot permitted = with(atHome, permitFor(HEAD, SPOUSE, SON));
        Snapshot released = SnapshotAfter.of(permitted, Register.decide(permitted, RELEASE, actOf(JINGYANG, "out")));

        assertThat(reasonsOf(Register.decide(released, RELEASE, actOf(JINGYANG, "out-2"))))
                .containsOnly(Refusal.Reason.PERMIT_NOT_USABLE);
    }

    @Test
    void aPermitIsNotReleasedAfterItsFortyDays() {
        Snapshot permitted = with(atHome, permitFor(HEAD, SPOUSE, SON));
        var late = actOf(JINGYANG, "out");
        var after = new ActContext(late.actId(), late.organ(), late.officer(), late.at(), LocalDate.of(2027, 1, 3));

        assertThat(reasonsOf(Register.decide(permitted, RELEASE, after)))
                .containsOnly(Refusal.Reason.PERMIT_NOT_USABLE);
    }

    @Test
    void anotherOrganCanNeitherReleaseNorSettle() {
        Snapshot permitted = with(atHome, permitFor(HEAD, SPOUSE, SON));
        Snapshot released = SnapshotAfter.of(permitted, Register.decide(permitted, RELEASE, actOf(JINGYANG, "out")));

        assertThat(reasonsOf(Register.decide(permitted, RELEASE, actOf(XINPAIFANG, "out"))))
                .containsOnly(Refusal.Reason.OTHER_ORGANS_RECORD);
        assertThat(reasonsOf(Register.decide(released, SETTLE, actOf(JINGYANG, "in"))))
                .containsOnly(Refusal.Reason.OTHER_ORGANS_RECORD);
    }

    @Test
    void aHeadWhoLeavesOthersNeedsASuccessor() {
        Snapshot permitted = with(atHome, permitFor(HEAD));
        var succession = new Act.Succession(SPOUSE.personId(), Map.of(SPOUSE.personId(), "02", SON.personId(), "20"));

        Decision without = Register.decide(permitted, RELEASE, actOf(JINGYANG, "out"));
        Decision named = Register.decide(
                permitted, new Act.MoveOut(PERMIT, "川00000001", Optional.of(succession)), actOf(JINGYANG, "out"));

        assertThat(reasonsOf(without)).containsOnly(Refusal.Reason.HEAD_LEAVES_MEMBERS);
        assertThat(SnapshotAfter.of(permitted, named)
                        .household(OLD_HOME)
                        .orElseThrow()
                        .facts()
                        .headPersonId())
                .isEqualTo(SPOUSE.personId());
    }

    @Test
    void releasedPersonsCanBeTakenBack() {
        Snapshot permitted = with(atHome, permitFor(HEAD, SPOUSE, SON));
        Snapshot released = SnapshotAfter.of(permitted, Register.decide(permitted, RELEASE, actOf(JINGYANG, "out")));

        Snapshot back = SnapshotAfter.of(
                released, Register.decide(released, new Act.Reinstatement(PERMIT), actOf(JINGYANG, "back")));

        assertThat(back.activeMembers(OLD_HOME)).hasSize(3);
        assertThat(back.registrations()).allMatch(r -> r.state() == RegistrationState.ACTIVE);
        assertThat(reasonsOf(Register.decide(back, SETTLE, actOf(XINPAIFANG, "in"))))
                .containsOnly(Refusal.Reason.PERMIT_NOT_USABLE);
    }

    @Test
    void aReleaseOnAnOvertakenVersionIsAConflict() {
        Snapshot permitted = with(atHome, permitFor(SON));
        var son = atHome.resident(SON.personId()).orElseThrow();
        var moved = son.next(son.standing(), son.span());
        var overtaken = new Snapshot(
                permitted.households(),
                permitted.residents().stream().map(r -> r == son ? moved : r).toList(),
                permitted.registrations(),
                permitted.permit());

        assertThat(Register.decide(overtaken, RELEASE, actOf(JINGYANG, "out")))
                .isEqualTo(new Decision.Conflict(java.util.List.of(new Decision.Stale("son", 1, 2))));
    }

    @Test
    void aHouseholdHasOneHeadAndOneSpouse() {
        var secondSpouse = member("second", "李四", "99010119900101", "002", "12");
        var secondHead = member("second", "李四", "99010119900101", "002", "02");

        assertThat(reasonsOf(Register.decide(
                        Snapshot.EMPTY, backfill(HEAD, SPOUSE, secondSpouse), actOf(JINGYANG, "backfill"))))
                .containsOnly(Refusal.Reason.MORE_THAN_ONE_SPOUSE);
        assertThat(reasonsOf(Register.decide(Snapshot.EMPTY, backfill(HEAD, secondHead), actOf(JINGYANG, "backfill"))))
                .containsOnly(Refusal.Reason.NOT_ONE_HEAD);
    }

    private static Identity renamed(Identity identity, String name) {
        return new Identity(
                identity.citizenId(),
                new PersonName(name),
                identity.sexCode(),
                identity.birthDate(),
                identity.ethnicCode());
    }

    private static java.util.List<Refusal.Reason> reasonsOf(Decision decision) {
        return ((Decision.Refused) decision)
                .reasons().stream().map(Refusal::reason).toList();
    }
}
