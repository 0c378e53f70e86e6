package org.hukoudesk.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Span;
import org.hukoudesk.population.Home;
import org.hukoudesk.population.Population;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeopleIndexTest {

    private static final OrganCode HERE = new OrganCode("500112330000");
    private static final Span SINCE = Span.openedBy(new ActId("a"), Instant.parse("2026-11-01T00:00:00Z"));

    private final Store store = Store.open(new StoreSettings.InMemory("index-" + UUID.randomUUID()), StoreRole.STATION);

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oywj",
                "oy",
                "ouyangwenjing",
                "ouyangw",
                "wenjing",
                "欧阳",
                "欧阳文静",
                "文静",
                "0023",
                "990101198908",
                "198908230023",
                "ou yang wen jing"
            })
    void somebodyIsFoundByWhatPeopleTypeOfThem(String typed) {
        put(family("H-1", "510603077", HERE, ouyang(), person("p-2", "王伟", "99010119800101", "001")));

        assertThat(names(typed)).containsExactly("欧阳文静");
    }

    @ParameterizedTest
    @CsvSource({
        "单雪, shanx",
        "单雪, danxue",
        "单雪, dx",
        "曾敏, zm",
        "曾敏, cengmin",
        "王长乐, changyue",
        "陈𠮷安, cja",
        "陈𠮷安, 𠮷安",
        "吕红, lvh",
        "吕红, lyuh"
    })
    void everyReadingLeadsToTheName(String name, String typed) {
        put(family("H-1", "510603077", HERE, person("p-1", name, "99010119870512", "001")));

        assertThat(names(typed)).containsExactly(name);
    }

    @Test
    void whoIsCalledExactlySoStandsFirstAndTheGivenNameLast() {
        put(family("H-1", "1", HERE, person("p-1", "文静", "99010119870512", "001")));
        put(family("H-2", "2", HERE, person("p-2", "王文静", "99010119870513", "001")));
        put(family("H-3", "3", HERE, person("p-3", "文静雅", "99010119870514", "001")));

        assertThat(names("wenjing")).containsExactly("文静", "文静雅", "王文静");
        assertThat(names("文静")).containsExactly("文静", "文静雅", "王文静");
    }

    @Test
    void theLimitHolds() {
        for (int i = 0; i < 30; i++) {
            put(family(
                    "H-" + i, "51060307" + i, HERE, person("p-" + i, "王伟", "9901011987051" + i % 10, "00" + i / 10)));
        }

        assertThat(names("ww")).hasSize(8);
        assertThat(found("5106").households()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"510603077", "5106", "天山南路三段", "四川省德阳市旌阳区天山", "天山南路三段88号6栋"})
    void aHouseholdIsFoundByItsNumberAndTheBeginningOfItsAddress(String typed) {
        put(family("H-1", "510603077", HERE, ouyang()));

        assertThat(found(typed).households()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo("510603077");
            assertThat(it.headName()).contains(new PersonName("欧阳文静"));
            assertThat(it.opensBy()).isEqualTo(ouyang().identity().citizenId());
        });
    }

    @Test
    void aHouseholdToldAgainIsFoundAsItIsNowAndOnlySo() {
        put(family("H-1", "510603077", HERE, ouyang(), person("p-2", "单雪", "99010119800101", "002")));
        put(family("H-1", "510603099", HERE, person("p-2", "单小雪", "99010119800101", "002")));

        assertThat(names("oywj")).isEmpty();
        assertThat(names("danxue")).isEmpty();
        assertThat(names("dxx")).containsExactly("单小雪");
        assertThat(found("510603077").households()).isEmpty();
        assertThat(found("510603099").households()).hasSize(1);
    }

    @Test
    void whoMovesIsFoundInTheNewHousehold() {
        put(family("H-1", "510603077", HERE, ouyang(), person("p-2", "王伟", "99010119800101", "001")));
        put(family("H-2", "510603078", HERE, ouyang()));

        assertThat(found("oywj").people())
                .singleElement()
                .satisfies(it -> assertThat(it.home().number()).isEqualTo("510603078"));
    }

    @Test
    void householdsToldBeforeThereWasSearchAreCaughtUpWith() {
        List<Home> homes = List.of(
                family("H-1", "510603077", HERE, ouyang()),
                family("H-2", "510603078", HERE, person("p-2", "单雪", "99010119800101", "002")));
        store.change(tx ->
                homes.forEach(home -> tx.population().replace(home.household(), home.members(), home.contacts())));

        assertThat(caughtUp(1)).isEqualTo(1);
        assertThat(caughtUp(9)).isEqualTo(1);
        assertThat(caughtUp(9)).isZero();
        assertThat(names("oywj")).containsExactly("欧阳文静");
        assertThat(names("danxue")).containsExactly("单雪");
        homes.getFirst()
                .contacts()
                .forEach(contact -> assertThat(names(contact.phone().full())).containsExactly("欧阳文静"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10012345678", "1001", "100 1234"})
    void somebodyIsFoundByTheirTelephoneNumberFromItsBeginning(String typed) {
        Home home = family("H-1", "510603077", HERE, ouyang(), person("p-2", "王伟", "99010119800101", "001"));
        store.change(tx -> {
            var contact = new Contact(ouyang().personId(), new Phone("10012345678"), LocalDate.of(2026, 11, 2));
            tx.population().contacts().keep(contact);
            tx.peopleIndex().put(home.household(), home.members());
        });

        assertThat(names(typed)).containsExactly("欧阳文静");
    }

    @Test
    void whoSaysAnotherNumberIsFoundByThatAndNoMoreByTheOld() {
        Home home = family("H-1", "510603077", HERE, ouyang());
        tell(home, "10012345678");
        tell(home, "023-6716 1616");

        assertThat(names("1001234")).isEmpty();
        assertThat(names("02367161616")).containsExactly("欧阳文静");
    }

    private void tell(Home home, String written) {
        var contact = new Contact(ouyang().personId(), Phone.read(written).orElseThrow(), LocalDate.of(2026, 11, 2));
        store.change(tx -> {
            tx.population().replace(home.household(), home.members(), List.of(contact));
            tx.peopleIndex().put(home.household(), home.members());
        });
    }

    private int caughtUp(int atMost) {
        return store.write(tx -> tx.peopleIndex().catchUp(atMost));
    }

    @Test
    void anEmptyHouseholdIsNotFoundAnyMore() {
        Home told = family("H-1", "510603077", HERE, ouyang());
        put(told);
        put(new Home(told.household(), List.of()));

        assertThat(names("oywj")).isEmpty();
        assertThat(found("510603077").households()).isEmpty();
    }

    @Test
    void onlyPeopleOfTheOrgansAskedForAreFound() {
        put(family("H-1", "510603077", new OrganCode("510603140000"), ouyang()));

        assertThat(names("oywj")).isEmpty();
        assertThat(store.read(tx -> tx.peopleIndex().find(Typed.read("oywj"), "510603", 8))
                        .people())
                .hasSize(1);
    }

    @Test
    void everybodyOfAPopulationIsFoundByAllOfThem() {
        List<Home> homes = new Population(7, HERE, "重庆市渝北区").homes(300).toList();
        store.change(tx -> homes.forEach(home -> tx.peopleIndex().put(home.household(), home.members())));

        homes.stream().flatMap(home -> home.members().stream()).forEach(it -> {
            Identity who = it.identity();
            assertThat(everything(who.name().full())).contains(who.citizenId());
            assertThat(everything(who.citizenId().full())).containsExactly(who.citizenId());
            assertThat(everything(
                            Spellings.of(who.name().full()).whole().getLast().pinyin()))
                    .contains(who.citizenId());
            assertThat(everything(
                            Spellings.of(who.name().full()).whole().getFirst().initials()))
                    .contains(who.citizenId());
        });
    }

    private List<CitizenId> everything(String typed) {
        return store.read(tx -> tx.peopleIndex().find(Typed.read(typed), HERE.text(), 300)).people().stream()
                .map(it -> it.who().citizenId())
                .toList();
    }

    private List<String> names(String typed) {
        return found(typed).people().stream().map(it -> it.who().name().full()).toList();
    }

    private Found found(String typed) {
        return store.read(tx -> tx.peopleIndex().find(Typed.read(typed), HERE.text(), 8));
    }

    private void put(Home home) {
        store.change(tx -> tx.peopleIndex().put(home.household(), home.members()));
    }

    private static Resident ouyang() {
        return person("p-1", "欧阳文静", "99010119890823", "002");
    }

    private static Resident person(String id, String name, String divisionAndBirth, String order) {
        String digits = divisionAndBirth + order;
        var number = new CitizenId(digits + CitizenId.checkCharacter(digits));
        return new Resident(
                new ResidentId(HERE.county(), new PersonId(id), 1),
                new Identity(number, new PersonName(name), number.sex().code(), number.birthDate(), "01"),
                Origins.UNKNOWN,
                Circumstances.UNKNOWN,
                new Standing(RegistrationState.ACTIVE, new HouseholdId("?"), HERE, "02", "", ""),
                SINCE);
    }

    private static Home family(String id, String number, OrganCode organ, Resident... members) {
        var facts = new HouseholdFacts(
                number, HouseholdFacts.FAMILY, organ, "四川省德阳市旌阳区天山南路三段88号6栋2单元401", members[0].personId());
        var household = new Household(
                new HouseholdVersionId(organ.county(), new HouseholdId(id), 1), facts, HouseholdState.NORMAL, SINCE);
        List<Resident> there = new ArrayList<>();
        UnaryOperator<Standing> moved = it -> new Standing(
                it.state(), household.householdId(), organ, it.relationCode(), it.cameToCity(), it.cameToAddress());
        Stream.of(members).forEach(member -> there.add(member.next(moved.apply(member.standing()), SINCE)));
        return new Home(household, there);
    }
}
