package org.hukoudesk.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.check.CheckReport;
import org.hukoudesk.registry.check.StoreCheck;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.transfer.RegionReadjustment.Order;
import org.hukoudesk.registry.transfer.RegionReadjustment.Page;
import org.hukoudesk.registry.transfer.RegionReadjustment.Progress;
import org.hukoudesk.registry.transfer.RegionReadjustment.Refused;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.audit.AuditVerdict;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.population.WorkstationOrgan;
import org.hukoudesk.store.transfer.ImportRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A generated town goes from one station to another, of another county of the same city.
final class RegionReadjustmentTest {

    private static final OrganCode OLD = new OrganCode(ImportCampaign.ORGAN);
    private static final OrganCode NEW = new OrganCode("500105010000");
    private static final OrganCode CITY = new OrganCode("500000000000");
    private static final Officer ZHOU = new Officer(new OfficerId("050127"), "周敏", OLD, Set.of());
    private static final Officer CITY_OFFICE = new Officer(new OfficerId("050001"), "罗岚", CITY, Set.of());
    private static final Instant IMPORTED = Instant.parse("2026-11-25T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(IMPORTED, ZoneOffset.UTC);
    private static final String PLACE = "重庆市";
    private static final Order WHOLE_TOWN = new Order(OLD, NEW, PLACE, "重庆直辖市");

    @TempDir
    Path folder;

    private final Store store =
            Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.REGISTRY);
    private final List<Page> pages = new ArrayList<>();
    private ImportRun.Counts town = ImportRun.Counts.NONE;

    @BeforeEach
    void aTownIsImported() throws IOException {
        store.change(tx -> {
            tx.organs().keep(new OrganRow(OLD, "新牌坊派出所", "重庆市渝北区"));
            tx.organs().keep(new OrganRow(NEW, "观音桥派出所", "重庆市江北区"));
            tx.organs().keep(new WorkstationOrgan("CQ-YB-01", OLD));
            tx.organs().keep(new WorkstationOrgan("CQ-JB-01", NEW));
        });
        Path file = folder.resolve("town.csv");
        GeneratedFile.write(file, 1_200, 0, 17);
        var answer = new PopulationImport(store, CLOCK, _ -> {}, Catalogue.load()).take(file, ZHOU, _ -> {});
        town = ((PopulationImport.Answer.Finished) answer).run().counts();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTownStoppedHalfWayGoesOnAndTheSecondRunDoesNothing() {
        Household one = homes(OLD).getFirst();

        assertThatThrownBy(() -> take(WHOLE_TOWN, page -> {
                    pages.add(page);
                    if (pages.size() == 2) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(homes(NEW)).hasSize(200);
        assertThat(check().holds()).isTrue();

        Progress rest = take(WHOLE_TOWN, pages::add);

        assertThat(town.households()).isGreaterThan(300);
        assertThat(rest.households()).isEqualTo(town.households() - 200);
        assertThat(rest.refused()).isZero();
        assertThat(homes(OLD)).isEmpty();
        assertThat(residentsOf(NEW)).isEqualTo(town.residents());
        assertThat(check().line()).startsWith("check: OK").contains("residents=" + town.residents());
        assertThat(heard("CQ-YB-01")).isEqualTo(2 * town.households());
        assertThat(heard("CQ-JB-01")).isEqualTo(town.households());
        assertThat(store.<AuditVerdict>read(tx -> tx.audit().verify(CITY.county())))
                .isInstanceOf(AuditVerdict.Intact.class);

        Progress again = take(WHOLE_TOWN, pages::add);

        assertThat(again).isEqualTo(new Progress(again.run(), 0, 0, 0));
        assertThat(heard("CQ-JB-01")).isEqualTo(town.households());
        assertThat(addressAt(one, IMPORTED)).isEqualTo(one.facts().address());
        assertThat(addressAt(one, IMPORTED.plus(Duration.ofDays(9))))
                .isEqualTo("重庆直辖市" + one.facts().address().substring(PLACE.length()));
    }

    @Test
    void aStreetIsNamedAnewAndItsHouseholdsStay() {
        Household one = homes(OLD).getFirst();
        String street = one.facts().address().substring(0, 10);
        var renaming = new Order(OLD, OLD, street, street + "北");
        long concerned = homes(OLD).stream()
                .filter(home -> home.facts().address().startsWith(street))
                .count();

        Progress done = take(renaming, pages::add);

        assertThat(done.households()).isEqualTo(concerned).isPositive().isLessThan(town.households());
        assertThat(homes(OLD)).hasSize((int) town.households());
        assertThat(take(renaming, pages::add).households())
                .as("the new name begins with the old one")
                .isZero();
        assertThat(check().holds()).isTrue();
    }

    @Test
    void aHouseholdWhoseNumberTheNewStationHasGivenIsNamedAndHoldsUpNoOther() {
        Household one = homes(OLD).getFirst();
        var dormitory =
                new HouseholdFacts(one.number(), HouseholdFacts.COLLECTIVE, NEW, "重庆市江北区观音桥1号", HouseholdFacts.NO_HEAD);
        var student = FamilyFixture.member("student", "沈思远", "99010120060606", "041", "99");
        new Backfill(store, CLOCK, _ -> {}, Announcer.OriginBudget.of(Catalogue.load()))
                .enter(new Act.Backfill(new HouseholdId("dormitory"), dormitory, List.of(student)), CITY_OFFICE);

        Progress done = take(new Order(OLD, NEW, "", ""), pages::add);

        assertThat(done.households()).isEqualTo(town.households() - 1);
        assertThat(pages.stream().flatMap(page -> page.refused().stream()))
                .containsExactly(new Refused(one.householdId(), ReadjustedPage.NUMBER_TAKEN));
        assertThat(homes(OLD)).extracting(Household::householdId).containsExactly(one.householdId());
    }

    @Test
    void aRegistryWhoseClockIsBehindEndsNothingBeforeItBegan() {
        Household one = homes(OLD).getFirst();
        var behind = new RegionReadjustment(store, Clock.offset(CLOCK, Duration.ofHours(-1)), _ -> {});

        behind.take(WHOLE_TOWN, CITY_OFFICE, pages::add);

        assertThat(check().holds()).isTrue();
        assertThat(addressAt(one, IMPORTED)).isEqualTo(one.facts().address());
    }

    @Test
    void onlyAnOrganAboveBothStationsReadjusts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adjuster().take(WHOLE_TOWN, ZHOU, pages::add))
                .withMessageContaining("does not stand above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take(new Order(OLD, new OrganCode("500105020000"), "", ""), pages::add))
                .withMessage("no organ 500105020000");
        assertThatIllegalArgumentException().isThrownBy(() -> new Order(OLD, OLD, PLACE, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Order(OLD, NEW, "", "重庆直辖市"));
        assertThat(pages).isEmpty();
    }

    private RegionReadjustment adjuster() {
        return new RegionReadjustment(store, Clock.offset(CLOCK, Duration.ofDays(1)), _ -> {});
    }

    private Progress take(Order order, Consumer<Page> said) {
        return adjuster().take(order, CITY_OFFICE, said);
    }

    private List<Household> homes(OrganCode organ) {
        return store.read(tx -> tx.rollPages().after(organ, Optional.empty(), 10_000));
    }

    private long residentsOf(OrganCode organ) {
        List<String> ids =
                homes(organ).stream().map(home -> home.householdId().text()).toList();
        List<Resident> all = store.read(tx -> tx.rollPages().activeIn(organ.county(), ids));
        assertThat(all).allMatch(resident -> resident.standing().organ().equals(organ));
        return all.size();
    }

    private String addressAt(Household home, Instant at) {
        return store.read(tx -> tx.population()
                .households()
                .asOf(home.householdId(), at)
                .orElseThrow()
                .facts()
                .address());
    }

    private long heard(String workstation) {
        return store.<Long>read(tx -> tx.feed().lastSeq(workstation));
    }

    private CheckReport check() {
        return new StoreCheck(store).run(_ -> {});
    }
}
