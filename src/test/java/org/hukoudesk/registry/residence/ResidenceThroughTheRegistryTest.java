package org.hukoudesk.registry.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.domain.register.FamilyFixture.HEAD;
import static org.hukoudesk.domain.register.FamilyFixture.JINGYANG;
import static org.hukoudesk.domain.register.FamilyFixture.OLD_HOME;
import static org.hukoudesk.domain.register.FamilyFixture.SON;
import static org.hukoudesk.domain.register.FamilyFixture.SPOUSE;
import static org.hukoudesk.domain.register.FamilyFixture.actOf;
import static org.hukoudesk.domain.register.FamilyFixture.backfill;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidencePermitEvent;
import org.hukoudesk.domain.residence.ResidencePermitLife;
import org.hukoudesk.domain.residence.ResidencePermitState;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEntry;
import org.hukoudesk.store.audit.AuditVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cases about residence executed on what is kept; the subclass does the same on PostgreSQL.
class ResidenceThroughTheRegistryTest {

    private static final OrganCode YUBEI = new OrganCode("500112330000");
    private static final OrganCode JIANGBEI = new OrganCode("500105330000");
    private static final String PERMIT = "J50011200000001";
    private static final Map<String, String> FLAT = Map.of("address", "重庆市渝北区新牌坊一路126号9栋1单元12-3");

    private final ResidenceDesk desk = new ResidenceDesk();
    private Store store;
    private OrganCode organ = YUBEI;

    Store openStore() {
        return Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.REGISTRY);
    }

    @BeforeEach
    void aFamilyFromJingyang() {
        store = openStore();
        act(_ -> Snapshot.EMPTY, backfill(HEAD, SPOUSE, SON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// Acceptance scenario 11.
    @Test
    void fiveMonthsAndTwentyNineDaysAreRefusedWithTheEarliestDay() {
        assertThat(done("residence.register", FLAT, "2026-05-25"))
                .containsEntry("livingSince", "2026-05-25")
                .containsEntry("permitFrom", "2026-11-25");

        var early = new ResidenceOutcome.Refused("too-early", List.of("2026-11-25"));
        assertThat(asksForPermit("2026-11-23")).isEqualTo(early);
        assertThat(store.<Optional<ResidenceOutcome.Refused>>read(
                        tx -> desk.barred(tx, order("residence.permit-issue", Map.of("ground", "JOB"), "2026-11-23"))))
                .contains(early);

        assertThat(done("residence.permit-issue", Map.of("ground", "JOB"), "2026-11-25"))
                .containsEntry("permitNo", PERMIT)
                .containsEntry("usableUntil", "2027-11-24")
                .containsEntry("endorseFrom", "2027-10-25")
                .containsEntry("issueBy", "2026-12-10");
    }

    /// Acceptance scenario 11.
    @Test
    void twentyDaysLateIsSuspendedByNightAndTheMakeUpCountsAnew() {
        withPermit("2026-11-23");

        assertThat(night("2027-11-22")).isEqualTo(new ResidenceNight.Tally(0, 0));
        assertThat(night("2027-11-23")).isEqualTo(new ResidenceNight.Tally(1, 0));
        assertThat(night("2027-11-24")).isEqualTo(new ResidenceNight.Tally(0, 0));
        assertThat(permit().state()).isEqualTo(ResidencePermitState.SUSPENDED);

        assertThat(done("residence.permit-endorse", Map.of(), "2027-12-13"))
                .containsEntry("permitState", "ACTIVE")
                .containsEntry("usableUntil", "2028-12-12");
        assertThat(actionsInAudit("500112")).containsExactly("residence.permit-suspend");
    }

    @Test
    void whatTheFormSaysBecomesTheAct() {
        withPermit("2026-11-23");

        assertThat(refused("residence.permit-replace", Map.of("reason", "DAMAGED"), "2026-12-01"))
                .isEqualTo("old-card-not-handed-in");
        assertThat(done("residence.permit-replace", Map.of("reason", "LOST"), "2026-12-01"))
                .containsEntry("card", "2");
        assertThat(refused("residence.permit-suspend", Map.of("reason", "核".repeat(201)), "2026-12-02"))
                .isEqualTo("words-too-long");
        done("residence.permit-suspend", Map.of("reason", "住址待核"), "2026-12-02");
        assertThat(done("residence.permit-restore", Map.of(), "2026-12-03")).containsEntry("permitState", "ACTIVE");
        done("residence.move", Map.of("address", "重庆市渝北区龙溪街道1号", "landlordPhone", "13900000000"), "2026-12-04");
        done("residence.permit-cancel", Map.of("reason", "材料系伪造"), "2026-12-05");
        assertThat(permit().cancellation()).isEqualTo(ResidencePermitLife.Cancellation.BY_ORGAN);
        assertThat(store.<List<ResidencePermitEvent>>read(tx -> tx.residences().eventsOf(PERMIT)))
                .extracting(event -> event.kind() + " " + event.note())
                .containsExactly(
                        "ACCEPTANCE ",
                        "ISSUE FIRST",
                        "ISSUE LOST",
                        "SUSPENSION 住址待核",
                        "RESTORATION ",
                        "ADDRESS_CHANGE ",
                        "CANCELLATION 材料系伪造");
        done("residence.end", Map.of(), "2026-12-06");
    }

    @Test
    void whatIsNoActOrNobodyIsRefused() {
        assertThat(refused("residence.fly", Map.of(), "2026-11-23")).isEqualTo("malformed-body");
        assertThat(refused("residence.permit-replace", Map.of("reason", "EATEN"), "2026-11-23"))
                .isEqualTo("malformed-body");
        assertThat(refused("residence.permit-endorse", Map.of(), "2026-11-23")).isEqualTo("no-residence-here");
        var nobody = new ResidenceOrder("residence.register", "990101199001010017", FLAT, context("2026-11-23"));
        assertThat(store.<ResidenceOutcome>write(tx -> desk.execute(tx, nobody)))
                .isEqualTo(new ResidenceOutcome.Refused("person-unknown", List.of()));
    }

    @Test
    void aRefusedRequestTakesNoNumber() {
        done("residence.register", FLAT, "2026-05-25");
        asksForPermit("2026-11-23");
        asksForPermit("2026-11-24");

        assertThat(done("residence.permit-issue", Map.of("ground", "SCHOOL"), "2026-11-25"))
                .containsEntry("permitNo", PERMIT);
    }

    /// Days begin at midnight in China, whatever the machine's zone says.
    @Test
    void theWatchDoesTheNightOfEachDayInChina() {
        withPermit("2026-11-23");

        new ResidenceNight(store, at("2027-11-22T15:59:59Z")).look();
        assertThat(permit().state()).isEqualTo(ResidencePermitState.ACTIVE);
        new ResidenceNight(store, at("2027-11-22T16:00:00Z")).look();
        assertThat(permit().state()).isEqualTo(ResidencePermitState.SUSPENDED);
    }

    @Test
    void theNightEndsWhatADeathHasOvertaken() {
        withPermit("2026-11-23");
        deregister(Ending.Cause.DEATH);

        assertThat(night("2026-11-24")).isEqualTo(new ResidenceNight.Tally(0, 1));
        assertThat(night("2026-11-24")).isEqualTo(new ResidenceNight.Tally(0, 0));
        assertThat(permit().cancellation()).isEqualTo(ResidencePermitLife.Cancellation.DEATH);
        assertThat(actionsInAudit("500112")).containsExactly("residence.end", "residence.end");
    }

    @Test
    void theNightEndsAResidenceWithoutAPermit() {
        done("residence.register", FLAT, "2026-05-25");
        deregister(Ending.Cause.SETTLED_ABROAD);

        assertThat(night("2026-11-24").ended()).isEqualTo(1);
        assertThat(night("2026-11-24").ended()).isZero();
    }

    @Test
    void twoCountersIssueOnePermit() throws Exception {
        done("residence.register", FLAT, "2026-01-01");
        Callable<ResidenceOutcome> issue = () -> asksForPermit("2026-11-23");
        List<ResidenceOutcome> outcomes;
        try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = counters.invokeAll(List.of(issue, issue, issue)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(outcomes).filteredOn(ResidenceOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new ResidenceOutcome.Refused("already-has-permit", List.of())::equals)
                .hasSize(2);
    }

    @Test
    void placesSetTheirOwnLimits() {
        var file = new Properties();
        file.putAll(Map.of("all.stay-months", "6", "all.issue-days", "15", "all.endorsement-months", "1"));
        file.putAll(Map.of("50.stay-months", "3", "5001.issue-days", "20", "500112.issue-days", "30"));
        var places = new LimitsByPlace(file);

        assertThat(places.of("510603").stayMonths()).isEqualTo(6);
        assertThat(places.of("500112").stayMonths()).isEqualTo(3);
        assertThat(places.of("500112").issueDays()).isEqualTo(30);
        assertThat(places.of("500105").issueDays()).isEqualTo(20);
    }

    @Test
    void everyCountyCountsItsOwnPermits() {
        organ = JIANGBEI;
        withPermit("2026-11-23");

        assertThat(store.<Optional<ResidencePermit>>read(tx -> tx.residences().byNumber("J50010500000001")))
                .isPresent();
    }

    private void withPermit(String issuedOn) {
        done(
                "residence.register",
                FLAT,
                LocalDate.parse(issuedOn).minusMonths(7).toString());
        done("residence.permit-issue", Map.of("ground", "DWELLING"), issuedOn);
    }

    private ResidencePermitLife permit() {
        return store.read(tx -> tx.residences().byNumber(PERMIT)).orElseThrow().life();
    }

    private ResidenceNight.Tally night(String day) {
        return new ResidenceNight(store, at("2026-11-23T20:00:00Z")).run(LocalDate.parse(day));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private List<String> actionsInAudit(String chain) {
        assertThat(store.<AuditVerdict>read(tx -> tx.audit().verify(chain))).isInstanceOf(AuditVerdict.Intact.class);
        return store.<List<AuditEntry>>read(tx -> tx.audit().after(chain, 0, 100)).stream()
                .map(entry -> entry.event().action())
                .toList();
    }

    private ResidenceOutcome asksForPermit(String day) {
        return execute(order("residence.permit-issue", Map.of("ground", "JOB"), day));
    }

    private Map<String, String> done(String actKey, Map<String, String> answers, String day) {
        ResidenceOutcome outcome = execute(order(actKey, answers, day));
        assertThat(outcome).isInstanceOf(ResidenceOutcome.Done.class);
        return ((ResidenceOutcome.Done) outcome).facts();
    }

    private String refused(String actKey, Map<String, String> answers, String day) {
        ResidenceOutcome outcome = execute(order(actKey, answers, day));
        assertThat(outcome).isInstanceOf(ResidenceOutcome.Refused.class);
        return ((ResidenceOutcome.Refused) outcome).code();
    }

    private ResidenceOutcome execute(ResidenceOrder order) {
        return store.write(tx -> desk.execute(tx, order));
    }

    private ResidenceOrder order(String actKey, Map<String, String> answers, String day) {
        return new ResidenceOrder(actKey, HEAD.identity().citizenId().text(), answers, context(day));
    }

    private ResidenceContext context(String day) {
        LocalDate on = LocalDate.parse(day);
        return new ResidenceContext(organ, new OfficerId("050127"), "500112-20261123-0010001", on, on);
    }

    private void deregister(Ending.Cause cause) {
        var succession = new Act.Succession(SPOUSE.personId(), Map.of(SON.personId(), "20"));
        var ending = new Ending(cause, LocalDate.parse("2026-11-23"));
        List<NewMember> family = List.of(HEAD, SPOUSE, SON);
        act(
                tx -> tx.population()
                        .forAct(
                                family.stream()
                                        .map(member -> member.identity().citizenId())
                                        .toList(),
                                List.of(OLD_HOME),
                                Optional.empty()),
                new PersonAct.Deregistration(HEAD.personId(), ending, Optional.of(succession)));
    }

    private void act(Function<Tx, Snapshot> seen, Act act) {
        store.change(tx -> {
            Decision decision = Register.decide(
                    seen.apply(tx), act, actOf(JINGYANG, UUID.randomUUID().toString()));
            assertThat(decision).isInstanceOf(Decision.Applied.class);
            tx.population().write(((Decision.Applied) decision).changes());
        });
    }
}
