package org.hukoudesk.registry.rush;

import jakarta.data.Limit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.casework.ActDesk;
import org.hukoudesk.registry.casework.StepDesk;
import org.hukoudesk.registry.check.CheckReport;
import org.hukoudesk.registry.check.StoreCheck;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.audit.AuditVerdict;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.population.WorkstationOrgan;

/// A registry from its exchange down, with the stations of the rush. Its time goes on a millisecond at
/// every look at the clock, from ten in the morning of 23 November 2026.
final class RushOffice implements AutoCloseable {

    static final String MORNING = "2026-11-23T02:00:00Z";

    /// Read once: it takes long and never changes.
    private static final Catalogue CATALOGUE = Catalogue.load();

    private static final int MOST_HOUSEHOLDS = 2_000;

    private final StoreSettings settings;
    private final Store store;
    private final Exchange exchange;
    private final Backfill counter;
    private final AtomicLong looks = new AtomicLong();

    /// @param minutes after ten; a registry that is started again goes on later
    RushOffice(StoreSettings settings, int minutes) {
        this.settings = settings;
        this.store = Store.open(settings, StoreRole.REGISTRY);
        Instant start = Instant.parse(MORNING).plus(Duration.ofMinutes(minutes));
        InstantSource time = () -> start.plusMillis(looks.incrementAndGet());
        Clock clock = time.withZone(ZoneOffset.UTC);
        Announcer.OriginBudget budget = (issued, _) -> issued.plusDays(1);
        var acts = new ActDesk(new Announcer(budget), CATALOGUE.divisions()::fullName);
        var law = new Exchange.Law(
                budget, CATALOGUE, Map.of(ActKey.Effect.REGISTER, acts), hands -> new StepDesk(hands, CATALOGUE));
        this.exchange = new Exchange(store, clock, _ -> {}, law);
        this.counter = new Backfill(store, clock, _ -> {}, budget);
        Place.ALL.forEach(place -> store.change(tx -> {
            tx.organs().keep(new OrganRow(place.code(), place.organ(), ""));
            tx.numbers().keep(place.code(), place.numbers());
            place.workstations().forEach(it -> tx.organs().keep(new WorkstationOrgan(it, place.code())));
        }));
    }

    StoreSettings settings() {
        return settings;
    }

    /// It is the time again when the registry was started.
    void setClockBack() {
        looks.set(0);
    }

    void enter(RushTown town) {
        for (Act.Backfill household : town.households()) {
            Decision decision = counter.enter(
                    household, Place.of(household.household().organ()).window());
            if (!(decision instanceof Decision.Applied)) {
                throw new IllegalStateException("not entered: " + decision);
            }
        }
    }

    /// As an officer asks for them: with those who were struck off there.
    PersonQuery.Found find(CitizenId citizen, Place by) {
        var query = new PersonQuery(citizen.full(), "rush", true, "");
        return counter.find(query, by.window()).orElseThrow();
    }

    Outcome send(Order order) {
        return exchange.accept(
                order.officer(),
                MigrationFixture.envelope(order.messageId(), order.workstation(), order.officer(), order.message()));
    }

    Optional<ServiceCase> theCase(String caseNo) {
        return store.read(tx -> tx.cases().byId(CaseId.of(new CaseNo(caseNo))));
    }

    Optional<Permit> permit(PermitNo number) {
        return store.read(tx -> tx.permits().byNumber(number));
    }

    /// Households of a station that somebody lives in.
    List<Household> households(OrganCode organ) {
        return store
                .<List<Household>>read(tx -> tx.population().households().ofOrgan(organ, Limit.of(MOST_HOUSEHOLDS)))
                .stream()
                .filter(Household::isNormal)
                .toList();
    }

    ServiceItem item(String key, Place place) {
        return CATALOGUE.item(key, place.code().province()).orElseThrow();
    }

    static SubmitCase submission(String caseNo, String itemKey, Place place, CaseFile file) {
        String text = Json.text(file);
        return new SubmitCase(
                caseNo,
                itemKey,
                place.organ(),
                MORNING,
                new SubmitCase.Promise("2026-12-03", false),
                BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
                text);
    }

    /// The check of the whole store.
    CheckReport check(Consumer<String> said) {
        return new StoreCheck(store).run(said);
    }

    AuditVerdict audit(String county) {
        return store.read(tx -> tx.audit().verify(county));
    }

    @Override
    public void close() {
        store.close();
    }
}
