package org.hukoudesk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.junit.jupiter.api.Test;

/// Each act by the population system's content code (domain reference §3.12), and whether it can be reversed.
class ActCodesTest {

    private static final PersonId WHO = new PersonId("who");
    private static final HouseholdId HOME = new HouseholdId("home");
    private static final PermitNo PERMIT = new PermitNo("渝00000001");
    private static final SequenceRange NUMBERS = new SequenceRange("990101", 600, 699);

    @Test
    void everyActHasTheCodeOfTheStandard() {
        List<String> told = new ArrayList<>();
        everyAct().forEach(act -> told.add(act.kind() + " " + act.code()));

        assertThat(told)
                .containsExactly(
                        "BACKFILL 108",
                        "MOVE_OUT 106",
                        "MOVE_IN 105",
                        "REINSTATEMENT 112",
                        "REVERSAL ",
                        "BIRTH 101",
                        "DEATH 102",
                        "DEREGISTRATION 109",
                        "RESTORATION 112",
                        "ITEM_CHANGE 107",
                        "LOCK ",
                        "UNLOCK ",
                        "ADDRESS_CHANGE 103",
                        "CITY_MOVE 103",
                        "SPLIT 201",
                        "CREATION 201",
                        "COLLECTIVE_CREATION 201",
                        "MERGE 203",
                        "HEAD_CHANGE 202",
                        "TYPE_CHANGE 110",
                        "READJUSTMENT 400");
    }

    @Test
    void whatMovedOnAPermitAndWhatLocksHaveTheirOwnWayBack() {
        assertThat(everyAct().stream().filter(act -> !act.isReversible()).map(Act::kind))
                .containsExactly("MOVE_OUT", "MOVE_IN", "REINSTATEMENT", "REVERSAL", "LOCK", "UNLOCK");
    }

    private static List<Act> everyAct() {
        List<Act> acts = new ArrayList<>();
        acts.add(FamilyFixture.backfill(FamilyFixture.HEAD));
        acts.add(new Act.MoveOut(PERMIT, "川00000001", Optional.empty()));
        acts.add(new Act.MoveIn(PERMIT, HOME, "510603077"));
        acts.add(new Act.Reinstatement(PERMIT));
        acts.add(new Act.Reversal(new ActId("act")));
        acts.addAll(onPersons());
        acts.addAll(onHouseholds());
        return acts;
    }

    private static List<PersonAct> onPersons() {
        var day = LocalDate.of(2026, 11, 1);
        var newborn = new PersonAct.Newborn(new PersonName("何一凡"), Sex.MALE, day, "01", "", "", "");
        return List.of(
                new PersonAct.Birth(WHO, newborn, WHO, "", NUMBERS),
                new PersonAct.Deregistration(WHO, new Ending(Ending.Cause.DEATH, day), Optional.empty()),
                new PersonAct.Deregistration(WHO, new Ending(Ending.Cause.DUPLICATE, day), Optional.empty()),
                new PersonAct.Restoration(WHO, HOME, "20"),
                new PersonAct.ItemChange(WHO, List.of(), false, NUMBERS),
                new PersonAct.Locking(WHO, new Lock(Lock.LockState.FROZEN, "")),
                new PersonAct.Unlocking(WHO));
    }

    private static List<HouseholdAct> onHouseholds() {
        var founded = new HouseholdAct.NewHousehold(HOME, "510603099", HouseholdFacts.FAMILY, "新街2号");
        var leaving = new HouseholdAct.Leaving(HOME, List.of(), Optional.empty());
        return List.of(
                new HouseholdAct.AddressChange(HOME, "新街2号"),
                new HouseholdAct.CityMove(leaving, founded, "搬迁"),
                new HouseholdAct.Split(leaving, founded),
                new HouseholdAct.Creation(leaving, founded),
                new HouseholdAct.CollectiveCreation(founded),
                new HouseholdAct.Merge(HOME, new HouseholdId("other"), Map.of()),
                new HouseholdAct.HeadChange(HOME, Act.Succession.of(WHO)),
                new HouseholdAct.TypeChange(HOME, HouseholdFacts.COLLECTIVE, Optional.empty()),
                new HouseholdAct.Readjustment(List.of(HOME), new OrganCode("510603150000"), "", ""));
    }
}
