package org.hukoudesk.domain.act;

import java.util.List;
import java.util.stream.Collectors;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.PersonAct;

/// An act as one would tell it, so that a failing sequence can be read.
final class ActInWords {

    private ActInWords() {}

    static String of(Act act) {
        return switch (act) {
            case Act.Backfill(var home, var _, var members) -> home.text() + " enters with " + members.size();
            case Act.MoveOut(var permit, var _, var successor) ->
                "permit " + permit.text() + " is released"
                        + successor.map(ActInWords::under).orElse("");
            case Act.MoveIn(var permit, var home, var _) ->
                "permit " + permit.text() + " is settled, perhaps in " + home.text();
            case Act.Reinstatement(var permit, var _) -> "permit " + permit.text() + " is taken back";
            case Act.Reversal(var reversed) -> reversed.text() + " is reversed";
            case PersonAct onPerson -> of(onPerson);
            case HouseholdAct onHousehold -> of(onHousehold);
        };
    }

    private static String of(PersonAct act) {
        String who = act.subject().text();
        return switch (act) {
            case PersonAct.Birth birth ->
                who + " is born to " + birth.parent().text() + " on "
                        + birth.newborn().bornOn();
            case PersonAct.Deregistration(var _, var ending, var successor) ->
                who + " ends as " + ending.endedAs()
                        + successor.map(ActInWords::under).orElse("");
            case PersonAct.Restoration(var _, var home, var relation) ->
                who + " is restored in " + home.text() + " as " + relation;
            case PersonAct.ItemChange change -> who + " gets " + change.edits();
            case PersonAct.Locking(var _, var lock) -> who + " is locked by " + lock.lockState();
            case PersonAct.Unlocking _ -> who + " is unlocked";
        };
    }

    private static String of(HouseholdAct act) {
        return switch (act) {
            case HouseholdAct.AddressChange(var home, var address) -> home.text() + " goes to " + address;
            case HouseholdAct.CityMove(var leaving, var target, var _) ->
                of(leaving) + " move inside the city to " + of(target);
            case HouseholdAct.Split(var leaving, var founded) -> of(leaving) + " split off as " + of(founded);
            case HouseholdAct.Creation(var leaving, var founded) -> of(leaving) + " found " + of(founded);
            case HouseholdAct.CollectiveCreation(var founded) -> of(founded) + " is founded";
            case HouseholdAct.Merge(var ending, var staying, var relations) ->
                ending.text() + " merges into " + staying.text() + " as " + relations;
            case HouseholdAct.HeadChange(var home, var succession) -> home.text() + " goes on" + under(succession);
            case HouseholdAct.TypeChange(var home, var type, var _) -> home.text() + " becomes " + type;
            case HouseholdAct.Readjustment(var homes, var organ, var _, var _) ->
                homes.size() + " households come under " + organ.text();
        };
    }

    private static String of(HouseholdAct.Leaving leaving) {
        return leaving.placements().stream()
                        .map(p -> p.personId().text() + "(" + p.relation() + ")")
                        .collect(Collectors.joining(", "))
                + " of " + leaving.from().text()
                + leaving.successor().map(ActInWords::under).orElse("");
    }

    private static String of(HouseholdAct.Target target) {
        return switch (target) {
            case HouseholdAct.Joined(var home) -> home.text();
            case HouseholdAct.NewHousehold(var home, var _, var type, var _) -> "a new " + type + " " + home.text();
        };
    }

    private static String under(Act.Succession succession) {
        List<String> answers = succession.relations().entrySet().stream()
                .map(e -> e.getKey().text() + "=" + e.getValue())
                .sorted()
                .toList();
        return " under " + succession.newHead().text() + (answers.isEmpty() ? "" : " with " + answers);
    }
}
