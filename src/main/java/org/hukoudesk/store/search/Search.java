package org.hukoudesk.store.search;

import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.person.RegistrationState;

/// One question to the index. Every way to be found reads its own index from the typed text on, up to the limit; what
/// the ways found is put in order here: who is called exactly so, then who is called so at the beginning, then by the
/// given name; the registered before those who left.
final class Search {

    /// After every character a name, number or address may have.
    private static final String AFTER_ALL = "\uFFFF";

    private static final String ANY = "%";

    private final Entries entries;
    private final String organs;
    private final int atMost;
    private final Map<Long, Hit> hits = new LinkedHashMap<>();

    Search(Entries entries, String organs, int atMost) {
        this.entries = entries;
        this.organs = organs + ANY;
        this.atMost = atMost;
    }

    /// How well somebody fits, the best first.
    private enum Fit {
        EXACT,
        BEGINNING,
        GIVEN
    }

    private record Hit(ResidentEntry who, Fit fit) {

        Hit orBetter(Hit other) {
            return other.fit().compareTo(fit) < 0 ? other : this;
        }

        boolean hasLeft() {
            return who.state() != RegistrationState.ACTIVE;
        }
    }

    /// A question that reads one index.
    @FunctionalInterface
    private interface Way<T> {
        List<T> read(String from, String to, String organs, Limit limit);
    }

    Found find(Typed typed) {
        return switch (typed) {
            case Typed.Letters(String text) -> letters(text);
            case Typed.Digits(String text) -> digits(text);
            case Typed.Characters(String text) -> characters(text);
            case Typed.Nothing _ -> Found.NOTHING;
        };
    }

    private Found letters(String text) {
        people(read(entries::byPinyin, text), it -> it.names().pinyin().equals(text) ? Fit.EXACT : Fit.BEGINNING);
        people(read(entries::byInitials, text), it -> it.names().initials().equals(text) ? Fit.EXACT : Fit.BEGINNING);
        people(read(entries::byOtherPinyin, text), _ -> Fit.BEGINNING);
        people(read(entries::byOtherInitials, text), _ -> Fit.BEGINNING);
        people(read(entries::byGivenPinyin, text), _ -> Fit.GIVEN);
        return found(List.of());
    }

    private Found digits(String text) {
        people(read(entries::byNumber, text), _ -> Fit.EXACT);
        people(read(entries::byNumbersEnd, NumberKeys.reverse(text)), _ -> Fit.EXACT);
        people(read(entries::byBirth, text), _ -> Fit.BEGINNING);
        people(read(entries::byPhone, text), it -> it.phone().equals(text) ? Fit.EXACT : Fit.BEGINNING);
        return found(read(entries::byHouseholdNumber, text));
    }

    private Found characters(String text) {
        people(read(entries::byName, text), it -> isCalled(it, text) ? Fit.EXACT : Fit.BEGINNING);
        people(read(entries::byGiven, text), _ -> Fit.GIVEN);
        if (text.codePointCount(0, text.length()) < 2) {
            return found(List.of());
        }
        List<HouseholdEntry> households = Stream.concat(
                        read(entries::byStreet, text).stream(), read(entries::byAddress, text).stream())
                .collect(Collectors.toMap(
                        HouseholdEntry::entry, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(atMost)
                .toList();
        return found(households);
    }

    private static boolean isCalled(ResidentEntry it, String text) {
        return it.names().name().full().equals(text);
    }

    private <T> List<T> read(Way<T> way, String text) {
        return way.read(text, text + AFTER_ALL, organs, Limit.of(atMost));
    }

    private void people(List<ResidentEntry> read, Function<ResidentEntry, Fit> fit) {
        read.forEach(who -> hits.merge(who.entry(), new Hit(who, fit.apply(who)), Hit::orBetter));
    }

    private Found found(List<HouseholdEntry> households) {
        List<ResidentEntry> best = hits.values().stream()
                .sorted(Comparator.comparing(Hit::fit).thenComparing(Hit::hasLeft))
                .limit(atMost)
                .map(Hit::who)
                .toList();
        Map<Long, HouseholdEntry> homes = homes(best);
        List<Found.Person> people = new ArrayList<>();
        best.forEach(who -> Optional.ofNullable(homes.get(who.household()))
                .ifPresent(home -> people.add(new Found.Person(who, home))));
        return new Found(people, households);
    }

    private Map<Long, HouseholdEntry> homes(List<ResidentEntry> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Long> wanted =
                people.stream().map(ResidentEntry::household).distinct().toList();
        return entries.households(wanted).stream()
                .collect(Collectors.toMap(HouseholdEntry::entry, Function.identity()));
    }
}
