package org.hukoudesk.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PopulationTest {

    private static final int MANY = 60_000;
    private static final List<Home> HOMES = of(1).homes(MANY).toList();
    private static final List<Resident> PEOPLE =
            HOMES.stream().flatMap(home -> home.members().stream()).toList();

    private static Population of(long seed) {
        return new Population(seed, new OrganCode("500112330000"), "重庆市渝北区");
    }

    @Test
    void oneSeedGivesTheSamePeopleEverywhereAndForEver() {
        assertThat(content(of(1), 5_000)).isEqualTo("bffe6f66d4b2d818c7216fcac1e116a479834556797f79da78556ec1c9611a2d");
        assertThat(content(of(1), 5_000)).isEqualTo(content(of(1), 5_000));
        assertThat(content(of(2), 5_000)).isNotEqualTo(content(of(1), 5_000));
    }

    @Test
    void aLongerRunBeginsLikeAShorterOne() {
        List<String> begun = of(1).homes(100)
                .flatMap(home -> home.members().stream())
                .map(PopulationTest::line)
                .toList();

        assertThat(PEOPLE.stream().limit(100).map(PopulationTest::line)).isEqualTo(begun);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 4_999})
    void thereAreExactlyAsManyAsWereWanted(int wanted) {
        assertThat(of(3).homes(wanted).mapToInt(home -> home.members().size()).sum())
                .isEqualTo(wanted);
    }

    @Test
    void numbersAreRightLieInNoRealDivisionAndAreNeverTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(PEOPLE).allSatisfy(resident -> {
            Identity who = resident.identity();
            assertThat(who.isConsistent()).isTrue();
            assertThat(who.citizenId().full()).startsWith("99");
            assertThat(seen.add(who.citizenId().full())).isTrue();
        });
        assertThat(PEOPLE).extracting(resident -> resident.personId().text()).doesNotHaveDuplicates();
        assertThat(HOMES).extracting(home -> home.household().number()).doesNotHaveDuplicates();
    }

    @Test
    void aFamilyHasOneHeadWhoLeadsItAndAtMostOneSpouseOfTheOtherSex() {
        assertThat(HOMES.stream().filter(PopulationTest::isFamily)).allSatisfy(home -> {
            Resident head = home.members().getFirst();
            assertThat(home.household().facts().headPersonId()).isEqualTo(head.personId());
            assertThat(home.members().stream().filter(it -> it.standing().isHead()))
                    .containsExactly(head);
            List<Resident> spouses = home.members().stream()
                    .filter(it -> Relation.isSpouse(it.standing().relationCode()))
                    .toList();
            assertThat(spouses.size()).isLessThanOrEqualTo(1);
            assertThat(spouses)
                    .allMatch(it ->
                            !it.identity().sexCode().equals(head.identity().sexCode()));
        });
    }

    @Test
    void relationsAreOfTheTableAndFitTheSex() {
        CodeTable relations = Catalogue.load().table("relation").orElseThrow();
        Set<String> male = Set.of("11", "21", "22", "23", "24", "25", "26", "51");
        Set<String> female = Set.of("12", "31", "32", "33", "34", "35", "36", "52");
        assertThat(PEOPLE.stream().filter(it -> !it.standing().relationCode().isEmpty()))
                .allSatisfy(resident -> {
                    String relation = resident.standing().relationCode();
                    assertThat(relations.text(relation)).isPresent();
                    boolean isMale = resident.identity().sexCode().equals("1");
                    assertThat(isMale ? female : male).doesNotContain(relation);
                });
    }

    @Test
    void childrenAreYoungerThanTheirParentsAndNobodyIsBornTomorrow() {
        assertThat(HOMES.stream().filter(PopulationTest::isFamily)).allSatisfy(home -> {
            LocalDate head = home.members().getFirst().identity().birthDate();
            for (Resident member : home.members()) {
                LocalDate born = member.identity().birthDate();
                assertThat(born).isBetween(LocalDate.of(1915, 1, 1), Families.TODAY);
                switch (member.standing().relationCode().charAt(0)) {
                    case '2', '3' -> assertThat(born).isAfter(head.plusYears(19));
                    case '5' -> assertThat(born).isBefore(head.minusYears(19));
                    default -> assertThat(born).isNotNull();
                }
            }
        });
    }

    @Test
    void everythingThatMakesSearchHardOccurs() {
        assertThat(count(name -> name.startsWith("欧阳"))).isPositive();
        assertThat(count(name -> name.matches("[单曾仇解查朴].*"))).isPositive();
        assertThat(count(name -> name.contains("·"))).isPositive();
        assertThat(count(name -> name.codePointCount(0, name.length()) == 50)).isPositive();
        assertThat(count(name -> name.codePoints().anyMatch(Character::isSupplementaryCodePoint)))
                .isPositive();
        assertThat(count(name -> name.startsWith("王"))).isBetween(MANY / 20L, MANY / 10L);
        assertThat(HOMES.stream().filter(home -> !isFamily(home)))
                .hasSizeGreaterThan(5)
                .allSatisfy(home -> {
                    assertThat(home.household().facts().typeCode()).isEqualTo(Population.COLLECTIVE);
                    assertThat(home.members())
                            .allMatch(it -> it.standing().relationCode().isEmpty());
                });
    }

    @Test
    void thereAreTwinsAndPeopleOfTheSameNameAndBirthDate() {
        assertThat(HOMES.stream().filter(PopulationTest::isFamily).filter(PopulationTest::hasTwins))
                .isNotEmpty();
        Map<String, Long> alike = PEOPLE.stream()
                .collect(Collectors.groupingBy(
                        it -> it.identity().name().full() + it.identity().birthDate(), Collectors.counting()));
        assertThat(alike.values().stream().filter(times -> times > 1).count()).isGreaterThan(20);
    }

    private static boolean hasTwins(Home home) {
        Map<LocalDate, Integer> births = new HashMap<>();
        home.members().stream()
                .filter(it -> "23".indexOf(it.standing().relationCode().charAt(0)) >= 0)
                .forEach(it -> births.merge(it.identity().birthDate(), 1, Integer::sum));
        return births.containsValue(2);
    }

    private static long count(Predicate<String> such) {
        return PEOPLE.stream()
                .map(it -> it.identity().name().full())
                .filter(such)
                .count();
    }

    private static boolean isFamily(Home home) {
        return home.household().facts().typeCode().equals(HouseholdFacts.FAMILY);
    }

    private static String content(Population population, int residents) {
        MessageDigest digest = sha256();
        population.homes(residents).forEach(home -> {
            HouseholdFacts facts = home.household().facts();
            String household = facts.number() + "|" + facts.typeCode() + "|" + facts.address();
            digest.update(household.getBytes(StandardCharsets.UTF_8));
            home.members().forEach(it -> digest.update(line(it).getBytes(StandardCharsets.UTF_8)));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Resident it) {
        Identity who = it.identity();
        return String.join(
                "|",
                it.personId().text(),
                who.citizenId().full(),
                who.name().full(),
                who.ethnicCode(),
                it.circumstances().educationCode(),
                it.circumstances().heightCm(),
                it.standing().relationCode());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
