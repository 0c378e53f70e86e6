package org.hukoudesk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.NEW_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.SPOUSE;
import static org.hukoudesk.domain.register.FamilyFixture.XINPAIFANG;
import static org.hukoudesk.domain.register.FamilyFixture.actOf;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;

import java.util.List;
import java.util.function.Consumer;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.Test;

/// Each number of domain reference §2.4, broken on purpose by changes no act would make.
class InvariantsTest {

    private static final ActContext CONTEXT = actOf(JINGYANG, "wrong");

    private final Snapshot before = SnapshotAfter.of(
            Snapshot.EMPTY, Register.decide(Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON), actOf(JINGYANG, "backfill")));
    private final Resident head = resident(HEAD);
    private final Resident spouse = resident(SPOUSE);
    private final Resident son = resident(SON);
    private final Household home = before.household(OLD_HOME).orElseThrow();

    @Test
    void no1ExactlyOneHead() {
        assertThat(broken(changes -> changes.replace(son, son.standing().related("02"))))
                .containsExactly(Reason.NOT_ONE_HEAD);
        assertThat(broken(changes -> changes.replace(head, head.standing().related("51"))))
                .containsExactly(Reason.NOT_ONE_HEAD);
    }

    @Test
    void no1AlsoWhereTheHeadHasLeft() {
        assertThat(all(changes -> {
                    var facts = home.facts().headedBy(HEAD.personId());
                    var key = new HouseholdVersionId("510603", NEW_HOME, 1);
                    changes.open(new Household(key, facts, HouseholdState.NORMAL, changes.opening()));
                    changes.replace(head, head.standing().movedTo(NEW_HOME, JINGYANG, "02", ""));
                }))
                .containsExactly(Refusal.on(OLD_HOME, Reason.NOT_ONE_HEAD));
    }

    @Test
    void no1AndEverybodyIsSomethingToTheHead() {
        assertThat(broken(changes -> changes.replace(son, son.standing().related(""))))
                .containsExactly(Reason.RELATION_MUST_BE_SAID);
    }

    @Test
    void no2AtMostOneSpouse() {
        assertThat(broken(changes -> changes.replace(son, son.standing().related("11"))))
                .containsExactly(Reason.MORE_THAN_ONE_SPOUSE);
    }

    @Test
    void no3OneRegistrationInTheCountry() {
        CitizenId second = new CitizenId("990101202006080037");

        assertThat(broken(changes -> {
                    changes.replace(son, son.standing().related("21"));
                    changes.add(Registration.active(second, SON.personId(), "510603"));
                }))
                .containsExactly(Reason.ALREADY_REGISTERED);
        assertThat(broken(changes -> {
                    changes.replace(son, son.standing().related("21"));
                    changes.change(row(SON).ended());
                }))
                .containsExactly(Reason.ALREADY_REGISTERED);
    }

    @Test
    void no3TheNationsRowSaysWhatThePersonsVersionSays() {
        var onTheWay = FamilyFixture.PERMIT;
        Refusal twice = Refusal.on(SON.personId(), Reason.ALREADY_REGISTERED);

        assertThat(all(changes -> {
                    changes.replace(son, son.standing().related("21"));
                    changes.change(row(SON).inTransit(onTheWay));
                }))
                .containsExactly(twice);
        assertThat(all(changes -> {
                    changes.replace(son, son.standing().related("21"));
                    changes.change(row(SON).movedTo("500112"));
                }))
                .containsExactly(twice);
        assertThat(all(changes -> {
                    changes.replace(son, son.standing().inState(RegistrationState.IN_TRANSIT));
                    changes.change(row(SON).inTransit(onTheWay));
                }))
                .isEmpty();
    }

    @Test
    void no3And4OneNumberIsNotGivenToTwo() {
        var twin = new NewMember(
                new PersonId("twin"), SON.identity(), SON.origins(), SON.circumstances(), "20", SON.came());

        assertThat(Register.decide(Snapshot.EMPTY, backfill(HEAD, SON, twin), CONTEXT))
                .isEqualTo(new Decision.Refused(List.of(
                        Refusal.on(SON.personId(), Reason.ALREADY_REGISTERED),
                        Refusal.on(twin.personId(), Reason.ALREADY_REGISTERED))));
    }

    @Test
    void no4NumberBirthDateAndSexAgree() {
        var otherSex = son.particulars().with(son.identity().ofSex(Sex.FEMALE));
        var otherDay = son.particulars()
                .with(son.identity().bornOn(son.identity().birthDate().plusDays(1)));

        assertThat(broken(changes -> changes.replace(son, otherSex, son.standing())))
                .containsExactly(Reason.IDENTITY_CONTRADICTS_ITSELF);
        assertThat(broken(changes -> changes.replace(son, otherDay, son.standing())))
                .containsExactly(Reason.IDENTITY_CONTRADICTS_ITSELF);
    }

    @Test
    void no5TheHouseholdIsNormalAndHasAnAddress() {
        assertThat(broken(changes -> changes.replace(home, home.facts(), HouseholdState.LOCKED)))
                .containsExactly(Reason.HOUSEHOLD_NOT_NORMAL);
        assertThat(broken(changes -> changes.replace(home, home.facts().at(" "), HouseholdState.NORMAL)))
                .containsExactly(Reason.ADDRESS_MISSING);
    }

    @Test
    void no5NobodyIsRegisteredInAHouseholdTheRegisterDoesNotKnow() {
        assertThat(all(changes -> changes.replace(son, son.standing().movedTo(NEW_HOME, JINGYANG, "20", ""))))
                .containsExactly(Refusal.on(NEW_HOME, Reason.HOUSEHOLD_NOT_NORMAL));
    }

    @Test
    void no6UnderANewHeadEveryRelationIsSaidAnew() {
        assertThat(broken(changes -> {
                    changes.replace(head, head.standing().related("11"));
                    changes.replace(spouse, spouse.standing().related("02"));
                    changes.replace(home, home.facts().headedBy(SPOUSE.personId()), HouseholdState.NORMAL);
                }))
                .containsExactly(Reason.RELATIONS_NOT_RECODED);
    }

    @Test
    void no7AnOrganChangesItsOwnRecordsOnly() {
        var changes = new ChangeList(actOf(XINPAIFANG, "wrong"));
        changes.replace(son, son.standing().related("21"));

        assertThat(reasons(changes, actOf(XINPAIFANG, "wrong"))).containsExactly(Reason.OTHER_ORGANS_RECORD);
    }

    @Test
    void no7NorAnotherOrgansHousehold() {
        var changes = new ChangeList(actOf(XINPAIFANG, "wrong"));
        changes.replace(home, home.facts().at("天山南路1号"), HouseholdState.NORMAL);

        assertThat(Invariants.brokenAfter(before, changes.applied().changes(), actOf(XINPAIFANG, "wrong")))
                .containsExactly(Refusal.on(OLD_HOME, Reason.OTHER_ORGANS_RECORD));
    }

    @Test
    void no8WhoIsUnderApprovalWaits() {
        var lock = new Lock(Lock.LockState.ITEM_APPROVAL, "510603-20261123-0010001");
        Resident locked = son.next(son.standing().locked(lock), Span.openedBy(new ActId("lock"), FamilyFixture.NOW));
        var seen = new Snapshot(
                before.households(), List.of(head, spouse, locked), before.registrations(), before.permit());
        var changes = new ChangeList(CONTEXT);
        changes.replace(locked, locked.standing().related("21"));

        assertThat(Invariants.brokenAfter(seen, changes.applied().changes(), CONTEXT))
                .containsExactly(Refusal.on(SON.personId(), Reason.PERSON_LOCKED));
    }

    @Test
    void no9NobodyLeavesTheCityWithoutAPermit() {
        assertThat(broken(changes -> {
                    var facts =
                            home.facts().under(XINPAIFANG, "重庆市渝北区新牌坊一路126号").headedBy(SON.personId());
                    var key = new HouseholdVersionId("500112", NEW_HOME, 1);
                    changes.open(new Household(key, facts, HouseholdState.NORMAL, changes.opening()));
                    changes.replace(son, son.standing().movedTo(NEW_HOME, XINPAIFANG, "02", ""));
                    changes.change(row(SON).movedTo("500112"));
                }))
                .containsExactly(Reason.WRONG_ACT_FOR_DISTANCE);
    }

    @Test
    void no9WhoStaysInTheirHouseholdHasNotLeftTheCityWhoeverRegistersIt() {
        assertThat(all(changes -> {
                    for (Resident member : List.of(head, spouse, son)) {
                        changes.replace(member, member.standing().under(XINPAIFANG));
                        changes.change(before.registration(member.identity().citizenId())
                                .orElseThrow()
                                .movedTo("500112"));
                    }
                    changes.replace(home, home.facts().under(XINPAIFANG, "天山南路1号"), HouseholdState.NORMAL);
                }))
                .isEmpty();
    }

    @Test
    void no10TheOldNumberIsKeptWhenANewOneTakesItsPlace() {
        var number = new CitizenId("990101202006080037");
        var renumbered = son.particulars().with(son.identity().numbered(number));

        assertThat(broken(changes -> {
                    changes.replace(son, renumbered, son.standing());
                    changes.add(Registration.active(number, SON.personId(), "510603"));
                    changes.change(row(SON).ended());
                }))
                .containsExactly(Reason.NUMBER_NOT_LAST);
    }

    private List<Refusal> all(Consumer<ChangeList> act) {
        var changes = new ChangeList(CONTEXT);
        act.accept(changes);
        return Invariants.brokenAfter(before, changes.applied().changes(), CONTEXT);
    }

    private List<Reason> broken(Consumer<ChangeList> act) {
        var changes = new ChangeList(CONTEXT);
        act.accept(changes);
        return reasons(changes, CONTEXT);
    }

    private List<Reason> reasons(ChangeList changes, ActContext context) {
        return Invariants.brokenAfter(before, changes.applied().changes(), context).stream()
                .map(Refusal::reason)
                .distinct()
                .toList();
    }

    private Resident resident(NewMember member) {
        return before.resident(member.personId()).orElseThrow();
    }

    private Registration row(NewMember member) {
        return before.registration(member.identity().citizenId()).orElseThrow();
    }
}
