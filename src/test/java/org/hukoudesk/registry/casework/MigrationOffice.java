package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidenceSnapshot;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.residence.ResidenceDesk;
import org.hukoudesk.registry.residence.ResidenceOrder;
import org.hukoudesk.registry.residence.ResidenceOutcome;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.population.WorkstationOrgan;

/// A registry in memory with both ends of the migration from 旌阳 to 渝北, the organs above the origin, and a calendar
/// that moves. It is 23 November 2026, a Monday.
final class MigrationOffice implements AutoCloseable {

    static final String ORIGIN_COUNTY = "510603-900";
    static final String ORIGIN_CITY = "510600-900";

    /// Read once: it takes long and never changes.
    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Store store;
    private final Exchange exchange;
    private final Backfill counter;
    private final NightRound night;
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    MigrationOffice() {
        this(inMemory());
    }

    static Store inMemory() {
        return Store.open(new StoreSettings.InMemory("migration-" + System.nanoTime()), StoreRole.REGISTRY);
    }

    /// @param store an empty one, closed with the office
    MigrationOffice(Store store) {
        this(store, CATALOGUE);
    }

    /// The same by a catalogue of its own.
    MigrationOffice(Store store, Catalogue catalogue) {
        this.store = store;
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        Announcer.OriginBudget budget = Announcer.OriginBudget.of(catalogue);
        var law = new Exchange.Law(budget, catalogue, Map.of(), hands -> new StepDesk(hands, catalogue));
        exchange = new Exchange(store, clock, _ -> {}, law);
        counter = new Backfill(store, clock, _ -> {}, budget);
        night = new NightRound(store, clock, _ -> {}, law);
        store.change(tx -> {
            tx.organs().keep(new OrganRow(MigrationFixture.XINPAIFANG, "新牌坊派出所", "重庆市渝北区"));
            tx.organs().keep(new OrganRow(MigrationFixture.JINGYANG, "八角井派出所", "四川省德阳市旌阳区"));
            tx.organs().keep(new WorkstationOrgan(ORIGIN_COUNTY, new OrganCode("510603000000")));
            tx.organs().keep(new WorkstationOrgan(ORIGIN_CITY, new OrganCode("510600000000")));
        });
        counter.enter(family(), MigrationFixture.TANG_RONG);
    }

    private static Act.Backfill family() {
        Act.Backfill family = FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON);
        HouseholdFacts facts = family.household();
        return new Act.Backfill(
                family.householdId(),
                new HouseholdFacts(
                        facts.number(),
                        facts.typeCode(),
                        MigrationFixture.JINGYANG,
                        facts.address(),
                        facts.headPersonId()),
                family.members());
    }

    /// What the residence book of 渝北 took in about the head before the story begins.
    void lived(LocalDate day, String actKey, Map<String, String> answers) {
        var by = new ResidenceContext(MigrationFixture.XINPAIFANG, MigrationFixture.ZHOU_MIN.id(), "", day, day);
        String head = FamilyFixture.HEAD.identity().citizenId().full();
        ResidenceOutcome outcome =
                store.write(tx -> new ResidenceDesk().execute(tx, new ResidenceOrder(actKey, head, answers, by)));
        assertThat(outcome).isInstanceOf(ResidenceOutcome.Done.class);
    }

    /// Residences and permits of the head that have not ended.
    ResidenceSnapshot livingAt() {
        return store.read(tx -> tx.residences()
                .of(tx.population()
                        .residents()
                        .latest(FamilyFixture.HEAD.personId())
                        .orElseThrow()));
    }

    /// It is ten in the morning of another day.
    void goTo(LocalDate day) {
        now = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
    }

    LocalDate today() {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    NightRound.Held holdNight() {
        return night.hold(today());
    }

    Outcome send(Officer officer, Message message) {
        return exchange.accept(officer, MigrationFixture.envelope("500112-001", officer, message));
    }

    Outcome submit() {
        return send(MigrationFixture.ZHOU_MIN, MigrationFixture.submission(MigrationFixture.CASE_NO, family(0)));
    }

    PersonQuery.Found family(int who) {
        return counter.find(
                        family().members().get(who).identity().citizenId(),
                        MigrationFixture.CASE_NO,
                        MigrationFixture.ZHOU_MIN)
                .orElseThrow();
    }

    Outcome decide(DecideCase.Level level, DecideCase.Outcome outcome) {
        Officer officer = level == DecideCase.Level.STATION ? MigrationFixture.HE_CHUAN : MigrationFixture.LUO_LAN;
        String seen = theCase().map(it -> it.intake().fileHash()).orElse("");
        return send(officer, new DecideCase(MigrationFixture.CASE_NO, level, outcome, "看过", seen));
    }

    /// Filed and approved at both levels: the origin has to answer.
    void permitted() {
        submit();
        approved();
    }

    /// Approved at both levels.
    void approved() {
        decide(DecideCase.Level.STATION, DecideCase.Outcome.APPROVE);
        decide(DecideCase.Level.COUNTY, DecideCase.Outcome.APPROVE);
    }

    Outcome release() {
        String permitNo = permit().map(it -> it.permitNo().text()).orElse("渝99999999");
        return send(MigrationFixture.TANG_RONG, new ReleasePermit(permitNo, "电话核实", "", Map.of()));
    }

    Optional<ServiceCase> theCase() {
        return store.read(tx -> tx.cases().byId(CaseId.of(new CaseNo(MigrationFixture.CASE_NO))));
    }

    /// The permit the case names now.
    Optional<Permit> permit() {
        return theCase()
                .flatMap(it -> Optional.ofNullable(it.permitNo()))
                .flatMap(number ->
                        store.<Optional<Permit>>read(tx -> tx.permits().byNumber(number)));
    }

    List<Registration> registrations() {
        return store.read(tx -> family().members().stream()
                .map(member -> tx.population()
                        .registrations()
                        .byCitizenId(member.identity().citizenId())
                        .orElseThrow())
                .toList());
    }

    long inTransit() {
        return registrations().stream()
                .filter(row -> row.state() == RegistrationState.IN_TRANSIT)
                .count();
    }

    /// Kinds of news a workstation heard, each once.
    Set<String> heardAt(String workstation) {
        return store.read(tx -> Set.copyOf(tx.feed().after(workstation, 0, 1_000).stream()
                .map(entry -> entry.kind())
                .distinct()
                .toList()));
    }

    @Override
    public void close() {
        store.close();
    }
}
