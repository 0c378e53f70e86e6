package org.hukoudesk.registry.casework;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.casework.SupplementNotice;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidenceSnapshot;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.registry.platform.InquiryDesk;
import org.hukoudesk.registry.residence.ResidenceDesk;
import org.hukoudesk.registry.residence.ResidenceOrder;
import org.hukoudesk.registry.residence.ResidenceOutcome;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.population.ActRecord;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.registry.Inquiry;

/// A registry in memory with one station, its county and its city, and officers of each.
final class CaseOffice implements AutoCloseable {

    static final OrganCode STATION = new OrganCode("510603140000");
    static final Officer WINDOW = officer("063021", STATION, OfficerRole.WINDOW);
    static final Officer SUPERVISOR = officer("063001", STATION, OfficerRole.SUPERVISOR);
    static final Officer COUNTY_SECOND = officer("060102", new OrganCode("510603000000"), OfficerRole.COUNTY_APPROVER);
    static final Officer COUNTY = officer("060101", new OrganCode("510603000000"), OfficerRole.COUNTY_APPROVER);
    static final Officer CITY = officer("060001", new OrganCode("510600000000"), OfficerRole.CITY_APPROVER);
    /// Another station of the same county and city, one of another city of the province, one of another province.
    static final OrganCode NEIGHBOUR = new OrganCode("510603150000");

    static final OrganCode OTHER_CITY = new OrganCode("510104330000");
    static final OrganCode OTHER_PROVINCE = new OrganCode("500112330000");
    private static final SequenceRange NUMBERS = new SequenceRange("990101", 600, 699);
    static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

    private final Store store =
            Store.open(new StoreSettings.InMemory("cases-" + System.nanoTime()), StoreRole.REGISTRY);
    private final Catalogue catalogue;
    private final Exchange exchange;
    private final Backfill counter;
    private final InquiryCases inquiries;
    private final UnaryOperator<CaseEffect> papers;
    private final Clock clock;
    private final NightRound night;
    private Instant now = MORNING;
    private int cases;
    private Set<String> absent = Set.of();

    CaseOffice(Catalogue catalogue) {
        this(catalogue, papers -> papers);
    }

    /// @param papers may stand before the desk that makes documents
    CaseOffice(Catalogue catalogue, UnaryOperator<CaseEffect> papers) {
        this.catalogue = catalogue;
        this.papers = papers;
        InstantSource time = () -> now;
        this.clock = time.withZone(ZoneOffset.UTC);
        this.inquiries = new InquiryCases(
                new InquiryDesk(catalogue.calendar()),
                new InquiryPapers(catalogue),
                new Announcer(CaseOffice::nextDay),
                clock);
        var law = law(catalogue);
        this.night = new NightRound(store, clock, _ -> {}, law);
        this.exchange = new Exchange(store, clock, _ -> {}, law);
        this.counter = new Backfill(store, clock, _ -> {}, law.budget());
        store.change(tx -> {
            tx.organs().keep(new OrganRow(STATION, "八角井派出所", "四川省德阳市旌阳区"));
            tx.numbers().keep(STATION, NUMBERS);
        });
    }

    private Exchange.Law law(Catalogue loaded) {
        var acts = new ActDesk(new Announcer(CaseOffice::nextDay), loaded.divisions()::fullName);
        CaseEffect desk =
                papers.apply(new PaperDesk((table, code) -> loaded.table(table).flatMap(found -> found.text(code))));
        return new Exchange.Law(
                CaseOffice::nextDay,
                loaded,
                Map.of(
                        ActKey.Effect.REGISTER, acts,
                        ActKey.Effect.PAPER, desk,
                        ActKey.Effect.RESIDENCE, new ResidenceCases(),
                        ActKey.Effect.INQUIRY, inquiries),
                hands -> new StepDesk(hands, loaded));
    }

    private static LocalDate nextDay(LocalDate issued, Intake of) {
        return issued.plusDays(1);
    }

    private static Officer officer(String id, OrganCode organ, OfficerRole role) {
        return new Officer(new OfficerId(id), id, organ, Set.of(role));
    }

    Decision enter(Act.Backfill household) {
        return counter.enter(household, WINDOW);
    }

    /// Somebody of a household was struck off before the story begins.
    void end(PersonId person, HouseholdId home, Ending ending) {
        before(home, new PersonAct.Deregistration(person, ending, Optional.empty()));
    }

    /// An item of somebody was changed before the story begins.
    void change(PersonId person, ItemEdit edit) {
        HouseholdId home = latest(person).standing().householdId();
        before(home, new PersonAct.ItemChange(person, List.of(edit), true, NUMBERS));
    }

    private void before(HouseholdId home, Act act) {
        store.change(tx -> {
            var population = tx.population();
            var citizens = population.members(home).stream()
                    .map(member -> member.identity().citizenId())
                    .toList();
            var organ =
                    population.households().latest(home).orElseThrow().facts().organ();
            var context = new ActContext(
                            new ActId(UUID.randomUUID().toString()),
                            organ,
                            WINDOW.id(),
                            MORNING,
                            ChinaTime.dayOf(MORNING))
                    .approvedBy(new ActContext.Approval(COUNTY.id(), ""));
            var decision = Register.decide(population.forAct(citizens, List.of(home), Optional.empty()), act, context);
            population.write(((Decision.Applied) decision).changes());
            tx.record(new ActRecord(act, context, "before"));
        });
    }

    /// What the residence book took in before the story begins, on a day.
    ResidenceOutcome lived(LocalDate day, String actKey, CitizenId citizen, Map<String, String> answers) {
        var by = new ResidenceContext(STATION, WINDOW.id(), "", day, day);
        return store.write(
                tx -> new ResidenceDesk().execute(tx, new ResidenceOrder(actKey, citizen.full(), answers, by)));
    }

    /// The platform of criminal records answers the question of a case.
    void answer(String caseNo, Disposition disposition) {
        store.change(tx -> {
            Inquiry row = tx.inquiries().byId(CaseId.of(new CaseNo(caseNo))).orElseThrow();
            row.answered(disposition, now);
            tx.inquiries().update(row);
            inquiries.answered(tx, row.caseNo(), disposition);
        });
    }

    /// What is kept of an act by its id; empty when there is none.
    Optional<ActRecord> act(String actId) {
        return store.read(tx -> tx.population().act(new ActId(actId)));
    }

    Optional<String> kindOf(String actId) {
        return act(actId).map(ActRecord::kind);
    }

    Resident latest(PersonId person) {
        return store.read(tx -> tx.population().residents().latest(person).orElseThrow());
    }

    ResidenceSnapshot residencesOf(CitizenId citizen) {
        PersonId person = counter.find(citizen, "test", WINDOW)
                .map(found -> new PersonId(found.personId()))
                .orElseThrow();
        return store.read(tx ->
                tx.residences().of(tx.population().residents().latest(person).orElseThrow()));
    }

    /// The origin's window lets the people of a case go; when their head leaves, the first adult who stays follows.
    Outcome release(String caseNo) {
        Permit permit = permit(caseNo);
        List<Resident> home =
                store.read(tx -> tx.population().members(permit.origin().originHousehold()));
        Set<PersonId> leaving =
                permit.migrants().stream().map(Migrant::personId).collect(Collectors.toSet());
        boolean headLeaves = home.stream()
                .anyMatch(member -> leaving.contains(member.personId())
                        && Relation.isHead(member.standing().relationCode()));
        String next = home.stream()
                .filter(member -> headLeaves && !leaving.contains(member.personId()))
                .filter(member -> member.identity().isAdultOn(ChinaTime.dayOf(now)))
                .map(member -> member.personId().text())
                .findFirst()
                .orElse("");
        Officer origin = officer("099001", permit.origin().originOrgan(), OfficerRole.WINDOW);
        var release = new ReleasePermit(permit.permitNo().text(), "电话核实", next, Map.of());
        Outcome first = send(origin, release);
        return first instanceof Outcome.Refused(String code, var whose) && code.equals("relation-must-be-said")
                ? send(origin, related(release, whose))
                : first;
    }

    /// What nobody can work out the officer says: they are relatives of some other kind.
    private static ReleasePermit related(ReleasePermit release, List<String> whose) {
        Map<String, String> relations = whose.stream().collect(Collectors.toMap(id -> id, _ -> "97"));
        return new ReleasePermit(release.permitNo(), release.verification(), release.newHead(), relations);
    }

    private Permit permit(String caseNo) {
        return store.read(tx -> Optional.ofNullable(theCase(caseNo).permitNo())
                .flatMap(number -> tx.permits().byNumber(number))
                .orElseThrow());
    }

    Outcome settle(String caseNo) {
        return send(WINDOW, new SettleCase(caseNo));
    }

    ServiceItem item(String key) {
        return catalogue.item(key, STATION.province()).orElseThrow();
    }

    /// A household of another station, entered there.
    Decision enter(Act.Backfill household, OrganCode organ) {
        return counter.enter(household, officer("050127", organ, OfficerRole.WINDOW));
    }

    HouseholdSnapshot homeOf(CitizenId citizen) {
        return counter.find(citizen, "test", WINDOW).orElseThrow().household();
    }

    /// The same as an item about people who were struck off asks for it.
    HouseholdSnapshot homeWithStruckOff(CitizenId citizen) {
        var query = new PersonQuery(citizen.full(), "certificate.deregistration", true, "");
        return counter.find(query, WINDOW).orElseThrow().household();
    }

    /// As of the end of a day; empty when the register did not have the person.
    Optional<HouseholdSnapshot> homeAsOf(CitizenId citizen, String day) {
        return counter.find(new PersonQuery(citizen.full(), "test", false, day), WINDOW)
                .map(PersonQuery.Found::household);
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
        Clock then = Clock.fixed(now, ZoneOffset.UTC);
        return new NightRound(store, then, _ -> {}, law(loaded)).hold(LocalDate.parse(day));
    }

    /// A number no other case of this office has.
    String nextNo() {
        return STATION.county() + "-20261123-001%04d".formatted(++cases);
    }

    /// These materials are not at the counter from now on.
    void without(String... materials) {
        absent = Set.of(materials);
    }

    /// Files a case with every material its item knows seen in the original.
    Outcome file(String caseNo, String itemKey, HouseholdSnapshot home, Map<String, String> answers) {
        return file(caseNo, itemKey, new Asked(home, answers, MoveRequest.NONE));
    }

    /// What a case file holds besides its materials.
    record Asked(HouseholdSnapshot home, Map<String, String> answers, MoveRequest move) {}

    Outcome file(String caseNo, String itemKey, Asked asked) {
        return send(WINDOW, submission(caseNo, itemKey, asked));
    }

    SubmitCase submission(String caseNo, String itemKey, HouseholdSnapshot home, Map<String, String> answers) {
        return submission(caseNo, itemKey, new Asked(home, answers, MoveRequest.NONE));
    }

    private SubmitCase submission(String caseNo, String itemKey, Asked asked) {
        String text = text(itemKey, asked);
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
        String text = text(theCase(caseNo).intake().itemKey(), new Asked(home, answers, MoveRequest.NONE));
        String hash = BlobName.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        return send(WINDOW, new CaseStep.Supplied(caseNo, hash, text));
    }

    private String text(String itemKey, Asked asked) {
        List<CaseFile.MaterialScan> seen = item(itemKey).materials().stream()
                .filter(rule -> !absent.contains(rule.key()))
                .map(rule -> new CaseFile.MaterialScan(rule.key(), "ORIGINAL_SEEN", List.of()))
                .toList();
        return Json.text(new CaseFile("陈𠮷安", "陈*安", asked.answers(), seen, asked.move(), asked.home()));
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

    List<SupplementNotice> noticesOn(CaseNo caseNo) {
        return store.read(tx -> tx.cases().noticesOn(caseNo));
    }

    CaseResult result(String caseNo) {
        return Json.read(theCase(caseNo).result(), CaseResult.class).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
