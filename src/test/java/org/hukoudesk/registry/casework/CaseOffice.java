package org.hukoudesk.registry.casework;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
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
    private final NightRound night;
    private Instant now = MORNING;
    private int cases;

    CaseOffice(Catalogue catalogue) {
        this.catalogue = catalogue;
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        var law = law(catalogue);
        this.night = new NightRound(store, clock, _ -> {}, law);
        this.exchange = new Exchange(store, clock, _ -> {}, law);
        this.counter = new Backfill(store, clock, _ -> {}, law.budget());
        store.change(tx -> {
            tx.organs().keep(new OrganRow(STATION, "八角井派出所", "四川省德阳市旌阳区"));
            tx.numbers().keep(STATION, new SequenceRange("990101", 600, 699));
        });
    }

    private static Exchange.Law law(Catalogue catalogue) {
        Announcer.OriginBudget budget = issued -> issued.plusDays(1);
        var acts = new ActDesk(new Announcer(budget), catalogue.divisions()::fullName);
        return new Exchange.Law(
                budget,
                catalogue,
                Map.of(ActKey.Effect.REGISTER, acts),
                hands -> new StepDesk(hands, catalogue.calendar()));
    }

    private static Officer officer(String id, OrganCode organ, OfficerRole role) {
        return new Officer(new OfficerId(id), id, organ, Set.of(role));
    }

    Decision enter(Act.Backfill household) {
        return counter.enter(household, WINDOW);
    }

    HouseholdSnapshot homeOf(CitizenId citizen) {
        return counter.find(citizen, "test", WINDOW).orElseThrow().household();
    }

    /// It is ten in the morning of another day.
    void goTo(String day) {
        now = Instant.parse(day + "T02:00:00Z");
    }

    NightRound.Held holdNight(String day) {
        return night.hold(LocalDate.parse(day));
    }

    /// The night after the registry was started anew with another catalogue.
    NightRound.Held holdNight(String day, Catalogue loaded) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new NightRound(store, clock, _ -> {}, law(loaded)).hold(LocalDate.parse(day));
    }

    /// A number no other case of this office has.
    String nextNo() {
        return STATION.county() + "-20261123-001%04d".formatted(++cases);
    }

    /// Files a case with every material its item knows seen in the original.
    Outcome file(String caseNo, String itemKey, HouseholdSnapshot home, Map<String, String> answers) {
        return send(WINDOW, submission(caseNo, itemKey, home, answers));
    }

    SubmitCase submission(String caseNo, String itemKey, HouseholdSnapshot home, Map<String, String> answers) {
        String text = text(itemKey, home, answers);
        return new SubmitCase(
                caseNo,
                itemKey,
                STATION.text(),
                now.toString(),
                new SubmitCase.Promise("2026-12-03", false),
                BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
                text);
    }

    /// Brings what was asked for: the same case with other answers.
    Outcome supply(String caseNo, HouseholdSnapshot home, Map<String, String> answers) {
        String text = text(theCase(caseNo).intake().itemKey(), home, answers);
        String hash = BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        return send(WINDOW, new CaseStep.Supplied(caseNo, hash, text));
    }

    private String text(String itemKey, HouseholdSnapshot home, Map<String, String> answers) {
        List<CaseFile.MaterialScan> seen = catalogue.item(itemKey, "51").orElseThrow().materials().stream()
                .map(rule -> new CaseFile.MaterialScan(rule.key(), "ORIGINAL_SEEN", List.of()))
                .toList();
        return Json.text(new CaseFile("陈𠮷安", "陈*安", answers, seen, MoveRequest.NONE, home));
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
