package org.hukoudesk.registry.casework;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.Json;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.population.OrganRow;

/// A registry in memory with one station, its county and its city, and officers of each.
final class CaseOffice implements AutoCloseable {

    static final OrganCode STATION = new OrganCode("510603140000");
    static final Officer WINDOW = officer("063021", STATION, OfficerRole.WINDOW);
    static final Officer SUPERVISOR = officer("063001", STATION, OfficerRole.SUPERVISOR);
    static final Officer COUNTY = officer("060101", new OrganCode("510603000000"), OfficerRole.COUNTY_APPROVER);
    static final Officer CITY = officer("060001", new OrganCode("510600000000"), OfficerRole.CITY_APPROVER);
    static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

    private final Store store =
            Store.open(new StoreSettings.InMemory("cases-" + System.nanoTime()), StoreRole.REGISTRY);
    private final Catalogue catalogue;
    private final Exchange exchange;
    private final Backfill counter;
    private int cases;

    CaseOffice(Catalogue catalogue) {
        this(catalogue, papers -> papers);
    }

    /// @param papers may stand before the desk that makes documents
    CaseOffice(Catalogue catalogue, UnaryOperator<CaseEffect> papers) {
        this.catalogue = catalogue;
        Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        Announcer.OriginBudget budget = issued -> issued.plusDays(1);
        var acts = new ActDesk(new Announcer(budget), catalogue.divisions()::fullName);
        CaseEffect desk = papers.apply(
                new PaperDesk((table, code) -> catalogue.table(table).flatMap(found -> found.text(code))));
        var law = new Exchange.Law(budget, catalogue, Map.of(ActKey.Effect.REGISTER, acts, ActKey.Effect.PAPER, desk));
        this.exchange = new Exchange(store, clock, _ -> {}, law);
        this.counter = new Backfill(store, clock, _ -> {}, budget);
        store.change(tx -> {
            tx.organs().keep(new OrganRow(STATION, "八角井派出所", "四川省德阳市旌阳区"));
            tx.numbers().keep(STATION, new SequenceRange("990101", 600, 699));
        });
    }

    private static Officer officer(String id, OrganCode organ, OfficerRole role) {
        return new Officer(new OfficerId(id), id, organ, Set.of(role));
    }

    Decision enter(Act.Backfill household) {
        return counter.enter(household, WINDOW);
    }

    /// A household of another station, entered there.
    Decision enter(Act.Backfill household, OrganCode organ) {
        return counter.enter(household, officer("050127", organ, OfficerRole.WINDOW));
    }

    HouseholdSnapshot homeOf(CitizenId citizen) {
        return counter.find(citizen, "test", WINDOW).orElseThrow().household();
    }

    /// A number no other case of this office has.
    String nextNo() {
        return STATION.county() + "-20261123-001%04d".formatted(++cases);
    }

    /// Files a case with every material its item knows seen in the original.
    Outcome file(String caseNo, String itemKey, HouseholdSnapshot home, Map<String, String> answers) {
        List<CaseFile.MaterialScan> seen = catalogue.item(itemKey, "51").orElseThrow().materials().stream()
                .map(rule -> new CaseFile.MaterialScan(rule.key(), "ORIGINAL_SEEN", List.of()))
                .toList();
        String text = Json.text(new CaseFile("陈𠮷安", "陈*安", answers, seen, MoveRequest.NONE, home));
        return send(
                WINDOW,
                new SubmitCase(
                        caseNo,
                        itemKey,
                        STATION.text(),
                        MORNING.toString(),
                        new SubmitCase.Promise("2026-12-03", false),
                        BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
                        text));
    }

    Outcome decide(Officer officer, String caseNo, DecideCase.Level level, DecideCase.Outcome outcome) {
        return send(
                officer,
                new DecideCase(
                        caseNo, level, outcome, "看过", theCase(caseNo).intake().fileHash()));
    }

    Outcome approve(String caseNo, DecideCase.Level level) {
        Officer officer = switch (level) {
            case STATION -> SUPERVISOR;
            case COUNTY -> COUNTY;
            case CITY -> CITY;
        };
        return decide(officer, caseNo, level, DecideCase.Outcome.APPROVE);
    }

    Outcome send(Officer officer, Message message) {
        return exchange.accept(officer, MigrationFixture.envelope("510603-001", officer, message));
    }

    ServiceCase theCase(String caseNo) {
        return store.read(tx -> tx.cases().byId(CaseId.of(new CaseNo(caseNo))).orElseThrow());
    }

    CaseResult result(String caseNo) {
        return Json.read(theCase(caseNo).result(), CaseResult.class).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
