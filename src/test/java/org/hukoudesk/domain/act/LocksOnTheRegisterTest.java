package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.act.StreetFixture.HOME;
import static org.hukoudesk.domain.act.StreetFixture.MOTHER;
import static org.hukoudesk.domain.act.StreetFixture.NEIGHBOURS;
import static org.hukoudesk.domain.act.StreetFixture.NUMBERS;
import static org.hukoudesk.domain.act.StreetFixture.SISTER;
import static org.hukoudesk.domain.act.StreetFixture.STATION;
import static org.hukoudesk.domain.act.StreetFixture.STREET;
import static org.hukoudesk.domain.act.StreetFixture.id;
import static org.hukoudesk.domain.act.StreetFixture.leaving;
import static org.hukoudesk.domain.act.StreetFixture.newFamily;
import static org.hukoudesk.domain.act.StreetFixture.street;

import java.util.List;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.Lock.LockState;
import org.hukoudesk.domain.register.Act.Succession;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocksOnTheRegisterTest {

    private static final String CASE = RegisterInMemory.COUNTY_SAYS_YES.caseNo();
    private static final PersonAct.ItemChange NAME =
            new PersonAct.ItemChange(id(SISTER), List.of(ItemEdit.change(Item.NAME, "何静安")), false, NUMBERS);

    private final RegisterInMemory register = street();

    @BeforeEach
    void aNameChangeGoesToApproval() {
        register.done(new PersonAct.Locking(id(SISTER), new Lock(LockState.ITEM_APPROVAL, CASE)), register.at(STATION));
    }

    @Test
    void onlyTheCaseUnderApprovalActs() {
        var otherCase = new ActContext.Approval(new OfficerId("county"), "510603-20261123-0010002");

        assertThat(register.reasons(NAME, register.at(STATION).approvedBy(otherCase)))
                .containsExactly(Reason.PERSON_LOCKED);
        assertThat(register.reasons(
                        new HouseholdAct.Split(leaving(SISTER, "02"), newFamily(STREET + "16号")), register.at(STATION)))
                .containsExactly(Reason.PERSON_LOCKED);
        assertThat(register.reasons(new HouseholdAct.HeadChange(HOME, Succession.of(id(MOTHER))), register.at(STATION)))
                .containsExactly(Reason.PERSON_LOCKED);
    }

    @Test
    void theApprovedActTakesTheLockOff() {
        register.done(NAME, register.approvedAt(STATION));

        assertThat(register.person(id(SISTER)).standing().lock()).isEqualTo(Lock.NONE);
    }

    @Test
    void aRejectedCaseTakesItsOwnLockOff() {
        var unlock = new PersonAct.Unlocking(id(SISTER));

        assertThat(register.reasons(unlock, register.at(STATION))).containsExactly(Reason.PERSON_LOCKED);
        register.done(unlock, register.approvedAt(STATION));
        assertThat(register.reasons(unlock, register.at(STATION))).containsExactly(Reason.PERSON_NOT_LOCKED);
    }

    @Test
    void aFrozenPersonWaitsForTwo() {
        register.done(new PersonAct.Locking(id(MOTHER), new Lock(LockState.FROZEN, "")), register.at(STATION));

        assertThat(register.reasons(
                        new PersonAct.ItemChange(
                                id(MOTHER), List.of(ItemEdit.change(Item.HEIGHT, "158")), false, NUMBERS),
                        register.approvedAt(STATION)))
                .containsExactly(Reason.PERSON_LOCKED);
        assertThat(register.reasons(new PersonAct.Unlocking(id(MOTHER)), register.at(STATION)))
                .containsExactly(Reason.SECOND_PERSON_MISSING);
        register.done(new PersonAct.Unlocking(id(MOTHER)), register.approvedAt(STATION));
    }

    @Test
    void whatTheOfficerSawOfAHouseholdMayBeOvertakenToo() {
        register.done(new HouseholdAct.AddressChange(NEIGHBOURS, STREET + "30号"), register.at(STATION));
        var change = new HouseholdAct.AddressChange(NEIGHBOURS, STREET + "31号");
        var old = new ActContext.Seen(NEIGHBOURS.text(), 1);
        var latest = new ActContext.Seen(NEIGHBOURS.text(), 2);

        assertThat(register.decide(change, register.at(STATION).seeing(List.of(old))))
                .isEqualTo(new Decision.Conflict(List.of(new Decision.Stale(NEIGHBOURS.text(), 1, 2))));
        register.done(change, register.at(STATION).seeing(List.of(latest)));
    }

    @Test
    void whatTheOfficerSawMayBeOvertaken() {
        var seen = new ActContext.Seen(id(SISTER).text(), 1);

        Decision decision = register.decide(NAME, register.approvedAt(STATION).seeing(List.of(seen)));

        assertThat(decision)
                .isEqualTo(new Decision.Conflict(
                        List.of(new Decision.Stale(id(SISTER).text(), 1, 2))));
    }
}
