package org.hukoudesk.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hukoudesk.registry.exchange.MigrationFixture.CASE_NO;
import static org.hukoudesk.registry.exchange.MigrationFixture.HE_CHUAN;
import static org.hukoudesk.registry.exchange.MigrationFixture.JINGYANG;
import static org.hukoudesk.registry.exchange.MigrationFixture.LUO_LAN;
import static org.hukoudesk.registry.exchange.MigrationFixture.TANG_RONG;
import static org.hukoudesk.registry.exchange.MigrationFixture.XINPAIFANG;
import static org.hukoudesk.registry.exchange.MigrationFixture.YUBEI;
import static org.hukoudesk.registry.exchange.MigrationFixture.ZHOU_MIN;
import static org.hukoudesk.registry.exchange.MigrationFixture.envelope;
import static org.hukoudesk.registry.exchange.MigrationFixture.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.casework.StepDesk;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.audit.AuditVerdict;
import org.hukoudesk.store.population.OrganRow;
import org.hukoudesk.store.population.WorkstationOrgan;
import org.hukoudesk.store.registry.FeedEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The two-ended migration on the embedded database; the subclass runs the same on PostgreSQL.
class MigrationThroughTheRegistryTest {

    private static final String WINDOW = "500112-001";
    private static final String OFFICE = "500112-002";
    private static final String ORIGIN = "510603-001";
    private static final String PERMIT = "渝00000001";
    private static final CitizenId HEAD = FamilyFixture.HEAD.identity().citizenId();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private final NewsBell bell = _ -> {};
    private Store store;
    private Exchange exchange;
    private Backfill counter;

    Store openStore() {
        return Store.open(new StoreSettings.InMemory("exchange-" + System.nanoTime()), StoreRole.REGISTRY);
    }

    @BeforeEach
    void aFamilyLivesInJingyang() {
        store = openStore();
        Catalogue catalogue = Catalogue.load();
        var law = new Exchange.Law(
                (issued, _) -> issued.plusDays(1), catalogue, Map.of(), hands -> new StepDesk(hands, catalogue));
        exchange = new Exchange(store, clock, bell, law);
        counter = new Backfill(store, clock, bell, (issued, _) -> issued.plusDays(1));
        store.change(tx -> {
            tx.organs().keep(new OrganRow(XINPAIFANG, "重庆市公安局渝北区分局新牌坊派出所", "重庆市渝北区"));
            tx.organs().keep(new OrganRow(JINGYANG, "德阳市公安局旌阳区分局八角井派出所", "四川省德阳市旌阳区"));
            tx.organs().keep(new WorkstationOrgan(WINDOW, XINPAIFANG));
            tx.organs().keep(new WorkstationOrgan(OFFICE, XINPAIFANG));
            tx.organs().keep(new WorkstationOrgan(OFFICE, YUBEI));
            tx.organs().keep(new WorkstationOrgan(ORIGIN, JINGYANG));
        });
        Act.Backfill family = FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON);
        var facts = family.household();
        counter.enter(
                new Act.Backfill(
                        family.householdId(),
                        new HouseholdFacts(
                                facts.number(), facts.typeCode(), JINGYANG, facts.address(), facts.headPersonId()),
                        family.members()),
                TANG_RONG);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFamilyIsMovedAndBothEndsHearOfIt() {
        sendsDone(WINDOW, ZHOU_MIN, submission(CASE_NO, family()));
        sendsDone(OFFICE, HE_CHUAN, new ClaimCase(CASE_NO));
        sendsDone(OFFICE, HE_CHUAN, approval(DecideCase.Level.STATION));
        sendsDone(OFFICE, LUO_LAN, approval(DecideCase.Level.COUNTY));
        assertThat(family().household().members())
                .extracting(ResidentSnapshot::openPermit)
                .containsOnly(PERMIT);
        sendsDone(ORIGIN, TANG_RONG, new ReleasePermit(PERMIT, "电话核实", "", Map.of()));
        assertThat(inTransit()).isEqualTo(3);
        sendsDone(WINDOW, ZHOU_MIN, new SettleCase(CASE_NO));
        sendsDone(WINDOW, ZHOU_MIN, new RecordPrinted(CASE_NO, List.of()));
        sendsDone(WINDOW, ZHOU_MIN, new RecordHandover(CASE_NO, "SELF", "2026-11-23T03:00:00Z"));

        assertThat(inTransit()).isZero();
        PersonQuery.Found found = family();
        assertThat(found.household().lines().organ()).isEqualTo(XINPAIFANG.text());
        assertThat(found.household().members()).hasSize(3);
        assertThat(found.household().members().getFirst().who().name()).isEqualTo("陈𠮷安");
        assertThat(stage()).isEqualTo(CaseStage.HANDED_OVER);
        assertThat(kindsHeardBy(WINDOW)).contains("case", "permit", "household");
        assertThat(kindsHeardBy(ORIGIN)).contains("permit", "household").doesNotContain("case");
        assertThat(store.<AuditVerdict>read(tx -> tx.audit().verify("500112"))).isInstanceOf(AuditVerdict.Intact.class);
    }

    /// Scenario 2 of domain reference §11: whoever stays gets a new head in the same act, and new relations.
    @Test
    void theHeadMovesAloneAndTheOriginNamesANewHead() {
        PersonQuery.Found before = family();
        List<ResidentSnapshot> alone = before.household().members().stream()
                .filter(member -> member.who().name().equals("陈𠮷安"))
                .toList();
        sendsDone(WINDOW, ZHOU_MIN, submission(CASE_NO, MigrationFixture.file(before.household(), alone)));
        approveBoth();

        assertThat(refusal(ORIGIN, TANG_RONG, new ReleasePermit(PERMIT, "电话核实", "", Map.of())))
                .isEqualTo("head-leaves-members");
        sendsDone(ORIGIN, TANG_RONG, new ReleasePermit(PERMIT, "电话核实", "spouse", Map.of()));
        sendsDone(WINDOW, ZHOU_MIN, new SettleCase(CASE_NO));

        var stayed = counter.find(FamilyFixture.SON.identity().citizenId(), CASE_NO, TANG_RONG)
                .orElseThrow()
                .household();
        assertThat(stayed.lines().headPersonId()).isEqualTo("spouse");
        assertThat(stayed.members())
                .extracting(ResidentSnapshot::personId, member -> member.where().relationCode())
                .containsExactlyInAnyOrder(tuple("spouse", "02"), tuple("son", "20"));
        assertThat(family().household().lines().organ()).isEqualTo(XINPAIFANG.text());
        assertThat(family().household().members()).hasSize(1);
    }

    @Test
    void theAcceptorNeverDecides() {
        var both = new Officer(
                ZHOU_MIN.id(),
                ZHOU_MIN.name(),
                XINPAIFANG,
                java.util.Set.copyOf(List.of(
                        org.hukoudesk.domain.casework.OfficerRole.WINDOW,
                        org.hukoudesk.domain.casework.OfficerRole.SUPERVISOR)));
        sendsDone(WINDOW, both, submission(CASE_NO, family()));

        assertThat(refusal(WINDOW, both, approval(DecideCase.Level.STATION))).isEqualTo("acceptor-may-not-decide");
        assertThat(stage()).isEqualTo(CaseStage.ACCEPTED);
    }

    @Test
    void aDecisionBindsTheFileThatWasSeen() {
        sendsDone(WINDOW, ZHOU_MIN, submission(CASE_NO, family()));

        var blind = new DecideCase(CASE_NO, DecideCase.Level.STATION, DecideCase.Outcome.APPROVE, "", "00".repeat(32));

        assertThat(refusal(OFFICE, HE_CHUAN, blind)).isEqualTo("seen-file-differs");
    }

    @Test
    void rolesAndOrgansReachOnlyTheirOwnCases() {
        sendsDone(WINDOW, ZHOU_MIN, submission(CASE_NO, family()));

        assertThat(refusal(ORIGIN, TANG_RONG, new SettleCase(CASE_NO))).isEqualTo("not-your-case");
        assertThat(refusal(OFFICE, LUO_LAN, approval(DecideCase.Level.STATION))).isEqualTo("not-your-case");
        assertThat(refusal(OFFICE, LUO_LAN, approval(DecideCase.Level.COUNTY))).isEqualTo("not-at-this-stage");
    }

    @Test
    void aMessageSentTwiceIsExecutedOnceAndAnsweredTheSame() {
        PersonQuery.Found before = family();
        var first = envelope("0f8fad5b-d9cb-469f-a165-70867728950e", WINDOW, ZHOU_MIN, submission(CASE_NO, before));

        Outcome once = exchange.accept(ZHOU_MIN, first);
        Outcome again = exchange.accept(ZHOU_MIN, first);
        Outcome other =
                exchange.accept(ZHOU_MIN, envelope(first.messageId(), WINDOW, ZHOU_MIN, new SettleCase(CASE_NO)));

        assertThat(once).isInstanceOf(Outcome.Done.class).isEqualTo(again);
        assertThat(other).isEqualTo(new Outcome.Refused("message-id-reused", List.of()));
        assertThat(kindsHeardBy(WINDOW)).containsExactly("case");
    }

    @Test
    void aPersonIsNamedInOneOpenPermitOnly() {
        PersonQuery.Found before = family();
        permitted(CASE_NO);

        assertThat(refusal(WINDOW, ZHOU_MIN, submission("500112-20261123-0010002", before)))
                .isEqualTo("named-in-another-permit");
    }

    @Test
    void aRefusedPermitComesBackToTheWindowAndIsResent() {
        PersonQuery.Found before = family();
        List<ResidentSnapshot> misread = before.household().members().stream()
                .map(r -> r.who().name().equals("欧阳文静") ? renamed(r, "欧阳文婧") : r)
                .toList();
        sendsDone(WINDOW, ZHOU_MIN, submission(CASE_NO, MigrationFixture.file(before.household(), misread)));
        approveBoth();

        assertThat(refusal(ORIGIN, TANG_RONG, new ReleasePermit(PERMIT, "", "", Map.of())))
                .isEqualTo("identity-differs");
        sendsDone(ORIGIN, TANG_RONG, new RefusePermit(PERMIT, "NAME_DIFFERS", "姓名与本地登记不一致"));
        assertThat(stage()).isEqualTo(CaseStage.RETURNED);
        assertThat(inTransit()).isZero();

        sendsDone(WINDOW, ZHOU_MIN, submission(CASE_NO, family()));
        approveBoth();
        sendsDone(ORIGIN, TANG_RONG, new ReleasePermit("渝00000002", "", "", Map.of()));
        sendsDone(WINDOW, ZHOU_MIN, new SettleCase(CASE_NO));
        assertThat(family().household().lines().organ()).isEqualTo(XINPAIFANG.text());
    }

    @Test
    void releasedPersonsWhoCannotBeSettledGoBack() {
        permitted(CASE_NO);
        sendsDone(ORIGIN, TANG_RONG, new ReleasePermit(PERMIT, "", "", Map.of()));

        sendsDone(ORIGIN, TANG_RONG, new ReinstatePermit(PERMIT, "迁入地无法落户"));

        assertThat(inTransit()).isZero();
        assertThat(family().household().lines().organ()).isEqualTo(JINGYANG.text());
        assertThat(family().household().members())
                .extracting(ResidentSnapshot::openPermit)
                .containsOnly("");
        assertThat(stage()).isEqualTo(CaseStage.RETURNED);
    }

    @Test
    void aReturnedCaseIsMendedOnlyByTheStationThatTookItIn() {
        permitted(CASE_NO);
        assertThat(refusal(ORIGIN, TANG_RONG, new RefusePermit(PERMIT, "OTHER", "补".repeat(994))))
                .isEqualTo("words-too-long");
        sendsDone(ORIGIN, TANG_RONG, new RefusePermit(PERMIT, "OTHER", "请补正" + "！".repeat(990)));
        SubmitCase ours = submission(CASE_NO, family());
        var elsewhere = new OrganCode("500112340000");
        var neighbour = new Officer(new OfficerId("050555"), "邻所民警", elsewhere, Set.of(OfficerRole.WINDOW));
        var theirs = new SubmitCase(
                ours.caseNo(),
                ours.itemKey(),
                elsewhere.text(),
                ours.acceptedAt(),
                ours.promise(),
                ours.fileHash(),
                ours.file());

        assertThat(refusal(WINDOW, neighbour, theirs)).isEqualTo("case-number-taken");
        sendsDone(WINDOW, ZHOU_MIN, ours);
        assertThat(refusal(WINDOW, ZHOU_MIN, ours)).isEqualTo("case-number-taken");
    }

    private void permitted(String caseNo) {
        sendsDone(WINDOW, ZHOU_MIN, submission(caseNo, family()));
        approveBoth();
    }

    private void approveBoth() {
        sendsDone(OFFICE, HE_CHUAN, approval(DecideCase.Level.STATION));
        sendsDone(OFFICE, LUO_LAN, approval(DecideCase.Level.COUNTY));
    }

    private DecideCase approval(DecideCase.Level level) {
        String seen = store.read(tx -> tx.cases()
                .byId(CaseId.of(new CaseNo(CASE_NO)))
                .orElseThrow()
                .intake()
                .fileHash());
        return new DecideCase(CASE_NO, level, DecideCase.Outcome.APPROVE, "同意", seen);
    }

    private PersonQuery.Found family() {
        return counter.find(HEAD, CASE_NO, ZHOU_MIN).orElseThrow();
    }

    private long inTransit() {
        return store.read(tx -> tx.population().registrations().countIn(RegistrationState.IN_TRANSIT));
    }

    private CaseStage stage() {
        return store.read(tx ->
                tx.cases().byId(CaseId.of(new CaseNo(CASE_NO))).orElseThrow().stage());
    }

    private List<String> kindsHeardBy(String workstation) {
        return store.<List<FeedEntry>>read(tx -> tx.feed().after(workstation, 0, 100)).stream()
                .map(FeedEntry::kind)
                .toList();
    }

    private void sendsDone(String workstation, Officer officer, Message message) {
        assertThat(exchange.accept(officer, envelope(workstation, officer, message)))
                .isInstanceOf(Outcome.Done.class);
    }

    private String refusal(String workstation, Officer officer, Message message) {
        return ((Outcome.Refused) exchange.accept(officer, envelope(workstation, officer, message))).code();
    }

    private static ResidentSnapshot renamed(ResidentSnapshot r, String name) {
        var who = new ResidentSnapshot.Who(
                r.who().citizenId(),
                name,
                r.who().sexCode(),
                r.who().birthDate(),
                r.who().ethnicCode());
        return new ResidentSnapshot(r.personId(), r.version(), r.state(), r.openPermit(), who, r.life(), r.where());
    }
}
