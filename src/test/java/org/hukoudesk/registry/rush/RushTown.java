package org.hukoudesk.registry.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.NewMember;

/// The few people everybody wants something of at once: four households, two of them under one roof. Each
/// round has its own, with numbers of a division of its own.
record RushTown(int round) {

    /// Divisions 991000 to 999999.
    private static final int DIVISIONS = 9_000;

    List<Act.Backfill> households() {
        return List.of(
                household(
                        1,
                        Place.HERE,
                        member("11", "何建国 19700304", "011", "02"),
                        member("12", "林秀英 19720511", "012", "12"),
                        member("13", "何磊 19960707", "013", "20"),
                        member("14", "何静 19980909", "014", "30")),
                household(
                        2,
                        Place.HERE,
                        member("21", "周强 19750101", "021", "02"),
                        member("22", "周国华 19490606", "023", "51")),
                household(
                        3,
                        Place.NEIGHBOUR,
                        member("31", "高敏 19800202", "032", "02"),
                        member("32", "马超 19790303", "033", "12"),
                        member("33", "马小雨 20150404", "034", "30")),
                household(
                        4,
                        Place.OTHER_PROVINCE,
                        member("41", "唐勇 19830505", "041", "02"),
                        member("42", "唐雪 19900808", "042", "77")));
    }

    List<CitizenId> people() {
        List<CitizenId> people = new ArrayList<>();
        households().stream()
                .flatMap(household -> household.members().stream())
                .forEach(member -> people.add(member.identity().citizenId()));
        return people;
    }

    private Act.Backfill household(int which, Place place, NewMember... members) {
        var facts = new HouseholdFacts(
                place.code().county() + "%05d%d".formatted(90_000 + round, which),
                HouseholdFacts.FAMILY,
                place.code(),
                "天山南路" + (which == 2 ? 1 : which) + "号",
                members[0].personId());
        return new Act.Backfill(
                new HouseholdId(key("home" + which)), facts, Stream.of(members).toList());
    }

    /// @param who name and day of birth
    private NewMember member(String key, String who, String order, String relation) {
        String[] nameAndBirth = who.split(" ", -1);
        String division = "99" + (1_000 + round % DIVISIONS);
        return FamilyFixture.member(key(key), nameAndBirth[0], division + nameAndBirth[1], order, relation);
    }

    private String key(String of) {
        return "r" + round + "-" + of;
    }
}
