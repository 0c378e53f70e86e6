package org.hukoudesk.registry.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.request.ActRequest;
import org.hukoudesk.domain.request.Scene;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.registry.exchange.CaseEffect.Wish;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.store.population.Population;

/// What stands around an act of a case: the ids, numbers and households its answers do not hold, and the part of the
/// register it is decided on.
public final class Scenery {

    /// Names a division by its six digits.
    @FunctionalInterface
    public interface Names {
        Optional<String> fullName(String division);
    }

    /// The act a case asks for, or why there is none.
    sealed interface Asked {}

    record TheAct(Act act) implements Asked {}

    record NoAct(Outcome why) implements Asked {}

    private final Names divisions;

    Scenery(Names divisions) {
        this.divisions = divisions;
    }

    Asked act(Turn turn, Wish wish, Scene.Fresh fresh) {
        Optional<SequenceRange> range = turn.tx().numbers().rangeOf(wish.organ());
        if (range.isEmpty() && givesNumber(wish)) {
            return new NoAct(Outcome.refused(Outcome.Fault.NO_NUMBER_RANGE));
        }
        String division = divisions.fullName(wish.organ().county()).orElse("");
        var scene = new Scene(
                home(wish),
                new Scene.Place(wish.organ(), division),
                fresh,
                // an act that gives no number does not look at it
                range.orElse(new SequenceRange(wish.organ().county(), 0, 0)),
                number -> byNumber(turn, wish, number));
        Optional<Act> act = ActRequest.of(wish.item(), wish.answers(), scene);
        return act.<Asked>map(TheAct::new).orElseGet(() -> new NoAct(Outcome.refused(unfit(turn, wish))));
    }

    /// A household number of another station is the likeliest slip among answers a form cannot check.
    private static Outcome.Fault unfit(Turn turn, Wish wish) {
        boolean unknownHousehold = wish.item().fields().stream()
                .filter(field -> field.type() instanceof FieldType.Household)
                .map(field -> wish.answers().getOrDefault(field.key(), ""))
                .anyMatch(number ->
                        !number.isEmpty() && byNumber(turn, wish, number).isEmpty());
        return unknownHousehold ? Outcome.Fault.HOUSEHOLD_UNKNOWN : Outcome.Fault.MALFORMED_BODY;
    }

    private static Optional<HouseholdId> byNumber(Turn turn, Wish wish, String number) {
        return turn.tx()
                .population()
                .households()
                .byNumber(wish.organ(), number)
                .map(Household::householdId);
    }

    private static boolean givesNumber(Wish wish) {
        return switch (key(wish)) {
            case BIRTH -> true;
            case ITEM_CHANGE ->
                Set.of("SEX", "BIRTH_DATE", "NUMBER")
                        .contains(wish.item().act().with().getOrDefault("item", ""));
            default -> false;
        };
    }

    /// The next number of the county for a household the case founds; empty when it founds none.
    String householdNumber(Turn turn, Wish wish) {
        boolean founds = switch (key(wish)) {
            case SPLIT, CREATE, CREATE_COLLECTIVE -> true;
            case CITY_MOVE -> wish.answers().getOrDefault("settleMode", "").equals("NEW");
            default -> false;
        };
        String county = wish.organ().county();
        return founds ? county + "%06d".formatted(turn.tx().numbers().next(county, "household")) : "";
    }

    Snapshot snapshot(Turn turn, Wish wish, Act act) {
        Population population = turn.tx().population();
        Set<HouseholdId> homes = new LinkedHashSet<>(List.of(home(wish)));
        homes.addAll(others(act));
        Set<CitizenId> citizens = new LinkedHashSet<>();
        named(wish)
                .forEach(person -> population
                        .residents()
                        .latest(person)
                        .map(Scenery::numberOf)
                        .ifPresent(citizens::add));
        Snapshot snapshot = population.forAct(citizens, homes, Optional.empty());
        return switch (act) {
            case PersonAct.Birth birth ->
                population.withCertificate(
                        population.withNumbers(
                                snapshot, birth.numbers(), birth.newborn().bornOn()),
                        birth.newborn().certificateNo());
            case PersonAct.ItemChange change -> withNumbers(population, snapshot, change);
            case HouseholdAct.Creation creation ->
                population.withHouseholdsAt(
                        snapshot, wish.organ().county(), creation.founded().address());
            default -> snapshot;
        };
    }

    private static Snapshot withNumbers(Population population, Snapshot snapshot, PersonAct.ItemChange change) {
        if (change.edits().stream().noneMatch(edit -> edit.item().isInNumber())) {
            return snapshot;
        }
        return change.edits().stream()
                .filter(edit -> edit.item() == Item.BIRTH_DATE)
                .map(ItemEdit::content)
                .map(LocalDate::parse)
                .findFirst()
                .or(() -> snapshot.resident(change.personId())
                        .map(person -> person.identity().birthDate()))
                .map(born -> population.withNumbers(snapshot, change.numbers(), born))
                .orElse(snapshot);
    }

    private static List<HouseholdId> others(Act act) {
        return switch (act) {
            case HouseholdAct.Merge merge -> List.of(merge.staying());
            case HouseholdAct.CityMove(var _, HouseholdAct.Joined(HouseholdId joined), var _) -> List.of(joined);
            case PersonAct.Restoration restoration -> List.of(restoration.householdId());
            default -> List.of();
        };
    }

    /// The versions the officers had before their eyes. Whom the case locked is protected by that, and has moved on by
    /// it.
    static List<ActContext.Seen> seen(Wish wish) {
        HouseholdSnapshot origin = wish.file().origin();
        List<ActContext.Seen> seen = new ArrayList<>();
        seen.add(new ActContext.Seen(origin.householdId(), origin.version()));
        if (lockFor(wish).isEmpty() || wish.item().isOnTheSpot()) {
            List<PersonId> named = named(wish);
            origin.members().stream()
                    .filter(member -> named.contains(new PersonId(member.personId())))
                    .forEach(member -> seen.add(new ActContext.Seen(member.personId(), member.version())));
        }
        return seen;
    }

    /// The lock under which a case of this kind waits for its approval (domain reference §3.12).
    static Optional<Lock> lockFor(Wish wish) {
        Optional<Lock.LockState> state = switch (key(wish)) {
            case ITEM_CHANGE -> Optional.of(Lock.LockState.ITEM_APPROVAL);
            case TYPE_CHANGE -> Optional.of(Lock.LockState.TYPE_CHANGE_APPROVAL);
            case END -> Optional.of(Lock.LockState.DEREGISTRATION_APPROVAL);
            default -> Optional.empty();
        };
        return state.map(it -> new Lock(it, wish.caseNo().text()));
    }

    /// Whom that lock falls on: who is named, or all members when the household itself is to change.
    List<PersonId> locked(Turn turn, Wish wish) {
        return key(wish) == ActKey.TYPE_CHANGE
                ? turn.tx().population().members(home(wish)).stream()
                        .map(Resident::personId)
                        .toList()
                : List.of(new PersonId(wish.answers().getOrDefault("person", "")));
    }

    private static List<PersonId> named(Wish wish) {
        return ActRequest.persons(wish.item(), wish.answers());
    }

    private static HouseholdId home(Wish wish) {
        return new HouseholdId(wish.file().origin().householdId());
    }

    private static CitizenId numberOf(Resident resident) {
        return resident.identity().citizenId();
    }

    private static ActKey key(Wish wish) {
        return ActKey.of(wish.item().actKey()).orElseThrow();
    }
}
