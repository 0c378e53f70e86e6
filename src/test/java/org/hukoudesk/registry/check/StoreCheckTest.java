package org.hukoudesk.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.Invariant;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each invariant broken in the store by rows no act would write, and found by its name; the subclass does the same on
/// PostgreSQL. One store serves all: what a test breaks is put back from a copy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreCheckTest {

    private static final String HEAD = FamilyFixture.HEAD.identity().citizenId().full();
    private static final String SON = FamilyFixture.SON.identity().citizenId().full();

    /// Invariant, keys that are told, statements that break it.
    private static final String BREAKS = """
            ONE_HEAD | household-jingyang head
                | update household_version set head_person_id = 'spouse' where head_person_id = 'head'
            RELATION_SAID | household-jingyang son
                | update resident_version set relation_code = '' where person_id = 'son' and closed_at is null
            RELATION_SAID | home-lodger lodger
                | update resident_version set relation_code = '99' where person_id = 'lodger'
            ONE_SPOUSE | household-jingyang son spouse
                | update resident_version set relation_code = '11' where person_id = 'son'
            HOUSEHOLD_NORMAL | household-jingyang
                | update household_version set state = 'LOCKED' where head_person_id = 'head'
            HOUSEHOLD_NORMAL | lodger
                | update resident_version set household_id = 'nowhere' where person_id = 'lodger'
            ADDRESS_SAID | home-zhou
                | update household_version set address = ' ' where household_id = 'home-zhou'
            EMPTY_IS_VOID | home-mover
                | update household_version set state = 'NORMAL' where household_id = 'home-mover'
            ONE_ORGAN | household-jingyang head
                | update resident_version set organ = '510603150000' where person_id = 'head'
            ONE_REGISTRATION | head
                | update registration set county = '500112' where person_id = 'head'
            ONE_REGISTRATION | head
                | insert into registration (citizen_id, person_id, county, state, revision)
                    values ('$nobodys', 'head', '510603', 'ACTIVE', 0)
            ONE_REGISTRATION | nobody
                | insert into registration (citizen_id, person_id, county, state, revision)
                    values ('$nobodys', 'nobody', '510603', 'ACTIVE', 0)
            ONE_REGISTRATION | liu
                | update registration set state = 'ACTIVE' where person_id = 'liu'
            LOCK_OF_ITS_CASE | spouse 510603-20261123-0010001
                | update service_case set stage = 'REJECTED' where case_no = '510603-20261123-0010001'
            LOCK_OF_ITS_CASE | spouse no-such-case
                | update resident_version set lock_case = 'no-such-case' where lock_case <> ''
            NUMBER_GIVEN_ONCE | son
                | update registration set person_id = 'head' where citizen_id = '$son'
            NUMBER_GIVEN_ONCE | son
                | update registration set replaced_by = '$head' where citizen_id = '$son'
            NUMBER_GIVEN_ONCE | division 990101
                | update number_alias set citizen_id = '$nobodys'
            NUMBER_AGREES | head
                | update resident_version set sex_code = '2' where person_id = 'head'
            NUMBER_AGREES | head
                | update resident_version set birth_date = date '1987-05-13' where person_id = 'head'
            NUMBER_AGREES | head
                | update resident_version set citizen_id = '$wrong' where person_id = 'head';
                  update registration set citizen_id = '$wrong' where person_id = 'head';
                  update number_alias set citizen_id = '$wrong'
            NUMBER_LAST | son
                | update registration set replaced_by = null where citizen_id = '$son'
            RANGES_APART | 510603140000 510603150000
                | update number_range set first_number = 650 where organ = '510603150000'
            NUMBER_OF_OWN_RANGE | son
                | update number_range set first_number = 800, last_number = 899 where organ = '510603140000';
                  update number_range set first_number = 600, last_number = 699 where organ = '510603150000'
            VERSIONS_FOLLOW | son
                | update resident_version set version = 7 where person_id = 'son' and version = 2
            VERSIONS_FOLLOW | son
                | update resident_version set closed_by = 'act-1' where person_id = 'son' and version = 1
            VERSIONS_FOLLOW | home-mover
                | update household_version set closed_by = null, closed_at = null
                    where household_id = 'home-mover' and version = 1
            ACT_KEPT | lodger act-5
                | delete from act_record where act_id = 'act-5'
            END_BY_AN_ACT | liu act-7
                | update act_record set kind = 'ITEM_CHANGE' where kind = 'DEATH'
            RIGHT_DISTANCE | son act-6
                | update resident_version set county = '510104', organ = '510104330000', household_id = 'elsewhere'
                    where person_id = 'son' and version = 1
            PERMIT_OWNS_ITS_PERSONS | 川00000001 waiter
                | update registration set permit_no = null where person_id = 'waiter'
            PERMIT_OWNS_ITS_PERSONS | head 川99999999
                | update registration set permit_no = '川99999999' where person_id = 'head'
            CASE_WITH_ITS_PERMIT | 川00000002 500112-20261123-0010003
                | update service_case set stage = 'HANDED_OVER' where stage = 'RELEASED'
            CASE_WITH_ITS_PERMIT | 510603-20261123-0010004
                | update service_case set stage = 'WAITING_ORIGIN' where case_no = '510603-20261123-0010004'
            RESIDENCE_ELSEWHERE | liu J50011200000001
                | update residence set person_id = 'liu'; update residence_permit set person_id = 'liu'
            RESIDENCE_ELSEWHERE | unknown residence
                | update residence set person_id = 'unknown'; update residence_permit set person_id = 'unknown'
            ONE_RESIDENCE | zhou
                | update residence set ended_on = date '2026-11-24', ended_as = 'LEFT'
            ONE_RESIDENCE | zhou
                | update residence set person_id = 'head'
            """;

    private static final List<String> TABLES = List.of(
            "household_version",
            "resident_version",
            "registration",
            "act_record",
            "service_case",
            "number_alias",
            "number_range",
            "residence");

    /// Judged on what an act would leave only: afterwards nothing shows who acted and what was said anew.
    private static final Set<Invariant> OF_ACTS = EnumSet.of(Invariant.RECODED_UNDER_NEW_HEAD, Invariant.OWN_SCOPE);

    private StoreSettings settings;
    private Store store;
    private List<String> said = List.of();

    StoreSettings newDatabase() {
        return new StoreSettings.InMemory(UUID.randomUUID().toString());
    }

    @BeforeAll
    void aTownIsEntered() throws SQLException {
        settings = newDatabase();
        store = Store.open(settings, StoreRole.REGISTRY);
        KeptTown.enter(store);
        execute(KeptTown.casesOnTheirWay());
        execute(TABLES.stream()
                .map(table -> "create table copy_of_" + table + " as select * from " + table)
                .toList());
    }

    @AfterEach
    void everythingIsPutBack() throws SQLException {
        execute(List.of("update residence_permit set person_id = 'zhou'"));
        execute(TABLES.stream()
                .flatMap(table ->
                        Stream.of("delete from " + table, "insert into " + table + " select * from copy_of_" + table))
                .toList());
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void whatActsLeftIsSound() {
        CheckReport report = check();

        assertThat(said).isEmpty();
        assertThat(report.line()).isEqualTo("check: OK households=5 residents=7 acts=9");
    }

    record Break(Invariant invariant, List<String> ids, List<String> statements) {

        static Break of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            return new Break(
                    Invariant.valueOf(parts[0]),
                    List.of(parts[1].split(" ", -1)),
                    Stream.of(parts[2].split(";", -1)).map(Break::filled).toList());
        }

        private static String filled(String statement) {
            return statement
                    .replace("$head", HEAD)
                    .replace("$son", SON)
                    .replace("$nobodys", "990101199001010018")
                    .replace("$wrong", HEAD.substring(0, 17) + (HEAD.endsWith("0") ? "1" : "0"));
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(BREAKS.split("\\n(?=[A-Z])", -1)).map(Break::of);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void findsEachUnderItsNameWithTheKeysConcerned(Break broken) throws SQLException {
        execute(broken.statements());

        CheckReport report = check();

        assertThat(report.violations()).as(said.toString()).containsOnlyKeys(broken.invariant());
        assertThat(said).allMatch(line -> line.startsWith("violation " + broken.invariant() + " "));
        assertThat(said).anySatisfy(line -> assertThat(line).contains(broken.ids()));
        assertThat(said).allMatch(line -> line.endsWith("(" + broken.invariant().source() + ")"));
        assertThat(report.line()).startsWith("check: FAILED violations=");
        assertThat(said).noneMatch(line -> line.matches(".*\\d{17}[0-9X].*"));
    }

    @Test
    void everyInvariantAStateShowsIsBrokenOnce() {
        assertThat(breaks().map(Break::invariant).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_ACTS)));
    }

    private CheckReport check() {
        said = new ArrayList<>();
        return new StoreCheck(store).run(said::add);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connection() throws SQLException {
        return switch (settings) {
            case StoreSettings.PostgreSql(String url, String user, String password) ->
                DriverManager.getConnection(url, user, password);
            case StoreSettings.InMemory(String name) ->
                DriverManager.getConnection("jdbc:h2:mem:" + name, "desk", "desk");
            case StoreSettings.EncryptedFile _, StoreSettings.PlainFile _ ->
                throw new IllegalStateException("not a database of this test");
        };
    }
}
