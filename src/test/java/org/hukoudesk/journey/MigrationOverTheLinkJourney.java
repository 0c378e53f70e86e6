package org.hukoudesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.registry.exchange.MigrationFixture.CASE_NO;
import static org.hukoudesk.registry.exchange.MigrationFixture.HE_CHUAN;
import static org.hukoudesk.registry.exchange.MigrationFixture.JINGYANG;
import static org.hukoudesk.registry.exchange.MigrationFixture.LUO_LAN;
import static org.hukoudesk.registry.exchange.MigrationFixture.TANG_RONG;
import static org.hukoudesk.registry.exchange.MigrationFixture.XINPAIFANG;
import static org.hukoudesk.registry.exchange.MigrationFixture.YUBEI;
import static org.hukoudesk.registry.exchange.MigrationFixture.ZHOU_MIN;
import static org.hukoudesk.registry.exchange.MigrationFixture.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.link.Pem;
import org.hukoudesk.contract.message.ClaimCase;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.Registry;
import org.hukoudesk.registry.RegistrySettings;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.Workstation;
import org.hukoudesk.store.Postgres;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The family of the demonstration moves through a real registry: three enrolled workstations, four officers with their
/// own keys, mutual TLS 1.3 on sockets — on the embedded database and on PostgreSQL.
class MigrationOverTheLinkJourney {

    private static final String WINDOW = "500112-001";
    private static final String OFFICE = "500112-002";
    private static final String ORIGIN = "510603-001";
    private static final String PERMIT = "渝00000001";
    private static final String HEAD = FamilyFixture.HEAD.identity().citizenId().full();

    private final Clock clock = Clock.systemUTC();

    @TempDir
    Path folder;

    @Test
    void theFamilyMovesOnTheEmbeddedDatabase() throws Exception {
        moveTheFamily(new StoreSettings.PlainFile(folder.resolve("registry")));
    }

    @Test
    void theFamilyMovesOnPostgres() throws Exception {
        moveTheFamily(Postgres.newDatabase());
    }

    @Test
    void theRegistryIsRestartedBetweenReleaseAndSettlement() throws Exception {
        var store = new StoreSettings.PlainFile(folder.resolve("registry"));
        PersonQuery.Found before;
        try (Registry registry = open(store, 0)) {
            var counters = new Counters(registry);
            before = counters.window.ask(ZHOU_MIN, HEAD, CASE_NO);
            counters.upToRelease(before);
        }
        try (Registry registry = open(store, 0)) {
            var counters = new Counters(registry);
            assertThat(counters.window.send(ZHOU_MIN, new SettleCase(CASE_NO)).isDone())
                    .isTrue();
            assertEverybodyLivesInYubei(counters);
        }
    }

    @Test
    void nobodySpeaksForAnotherAndTheRevokedAreSilent() throws Exception {
        try (Registry registry = open(new StoreSettings.PlainFile(folder.resolve("registry")), 0)) {
            var counters = new Counters(registry);
            PersonQuery.Found before = counters.window.ask(ZHOU_MIN, HEAD, CASE_NO);
            SubmitCase submit = submission(CASE_NO, before);
            assertDone(counters.window.send(ZHOU_MIN, submit));

            DecideCase approval = approval(DecideCase.Level.STATION, submit);
            assertThat(counters.office.forge(HE_CHUAN, LUO_LAN, approval).code())
                    .isEqualTo("signature-invalid");
            assertThat(counters.window
                            .askRaw(
                                    ZHOU_MIN,
                                    FamilyFixture.member("x", "无", "99010119500101", "001", "02")
                                            .identity()
                                            .citizenId()
                                            .full())
                            .code())
                    .isEqualTo("person-unknown");

            registry.administration().revoke(Holder.workstation(ORIGIN), "lost");
            assertThat(counters.origin.askRaw(TANG_RONG, HEAD).code()).isEqualTo("certificate-revoked");
            registry.administration().revoke(Holder.officer(HE_CHUAN.id().text()), "left");
            assertThat(counters.office.send(HE_CHUAN, approval).code()).isEqualTo("officer-without-key");
        }
    }

    private void moveTheFamily(StoreSettings store) throws Exception {
        try (Registry registry = open(store, 0)) {
            var counters = new Counters(registry);
            PersonQuery.Found before = counters.window.ask(ZHOU_MIN, HEAD, CASE_NO);
            assertThat(before.household().lines().organ()).isEqualTo(JINGYANG.text());

            counters.upToRelease(before);
            assertDone(counters.window.send(ZHOU_MIN, new SettleCase(CASE_NO)));
            assertDone(counters.window.send(ZHOU_MIN, new RecordPrinted(CASE_NO, List.of())));
            assertDone(counters.window.send(
                    ZHOU_MIN,
                    new RecordHandover(CASE_NO, "SELF", clock.instant().toString())));

            assertEverybodyLivesInYubei(counters);
            assertThat(kinds(counters.window.news(0))).contains("case", "permit", "household");
            assertThat(kinds(counters.origin.news(0))).contains("permit", "household");
            assertThat(counters.window.send(ZHOU_MIN, new SettleCase(CASE_NO)).code())
                    .isEqualTo("not-at-this-stage");
        }
    }

    private static void assertEverybodyLivesInYubei(Counters counters) {
        PersonQuery.Found after = counters.window.ask(ZHOU_MIN, HEAD, CASE_NO);
        assertThat(after.household().lines().organ()).isEqualTo(XINPAIFANG.text());
        assertThat(after.household().members())
                .hasSize(3)
                .allMatch(member -> member.state().equals("ACTIVE"))
                .extracting(ResidentSnapshot::openPermit)
                .containsOnly("");
    }

    private static Set<String> kinds(List<JsonNode> news) {
        return news.stream().map(entry -> entry.path("kind").asText()).collect(Collectors.toSet());
    }

    private static void assertDone(Counter.Reply reply) {
        assertThat(reply.isDone()).as(reply.toString()).isTrue();
    }

    private static DecideCase approval(DecideCase.Level level, SubmitCase submit) {
        return new DecideCase(submit.caseNo(), level, DecideCase.Outcome.APPROVE, "同意", submit.fileHash());
    }

    private Registry open(StoreSettings store, int port) {
        var settings = new RegistrySettings(folder.resolve("data"), store, "authority-password", "localhost", port, 0);
        return Registry.open(settings, clock);
    }

    /// The three workstations of the demonstration with everybody seated.
    private final class Counters {

        final Counter window;
        final Counter office;
        final Counter origin;

        private final Registry registry;
        private final Counter.Line line;
        private final Path home =
                folder.resolve("counters-" + Instant.now(clock).toEpochMilli());

        Counters(Registry registry) throws Exception {
            this.registry = registry;
            this.line = new Counter.Line(
                    URI.create("https://localhost:" + registry.port()),
                    URI.create("https://localhost:" + registry.enrolmentPort()),
                    authority(),
                    clock);
            var staff = registry.administration();
            staff.addOrgan(XINPAIFANG, "重庆市公安局渝北区分局新牌坊派出所", "重庆市渝北区");
            staff.addOrgan(YUBEI, "重庆市公安局渝北区分局", "重庆市渝北区");
            staff.addOrgan(JINGYANG, "德阳市公安局旌阳区分局八角井派出所", "四川省德阳市旌阳区");
            this.window = counter(WINDOW, Set.of(XINPAIFANG.text()), ZHOU_MIN);
            this.office = counter(OFFICE, Set.of(XINPAIFANG.text(), YUBEI.text()), HE_CHUAN, LUO_LAN);
            this.origin = counter(ORIGIN, Set.of(JINGYANG.text()), TANG_RONG);
            staff.backfill(
                    FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON), TANG_RONG);
        }

        private Counter counter(String id, Set<String> organs, Officer... officers) {
            var staff = registry.administration();
            staff.addWorkstation(new Workstation(id, organs, true));
            Counter counter = Counter.enrolled(home, id, staff.codeFor(Holder.workstation(id)), line);
            for (Officer officer : officers) {
                String number = officer.id().text();
                staff.addOfficer(new org.hukoudesk.registry.enrolment.Officer(
                        number,
                        officer.name(),
                        officer.organ().text(),
                        officer.roles().stream().map(Enum::name).collect(Collectors.toSet()),
                        true));
                counter.seat(officer, staff.codeFor(Holder.officer(number)));
            }
            return counter;
        }

        void upToRelease(PersonQuery.Found before) {
            SubmitCase submit = submission(CASE_NO, before);
            assertDone(window.send(ZHOU_MIN, submit));
            for (Message step : List.of(new ClaimCase(CASE_NO), approval(DecideCase.Level.STATION, submit))) {
                assertDone(office.send(HE_CHUAN, step));
            }
            assertDone(office.send(LUO_LAN, approval(DecideCase.Level.COUNTY, submit)));
            assertDone(origin.send(TANG_RONG, new ReleasePermit(PERMIT, "电话核实", "", Map.of())));
        }
    }

    private X509Certificate authority() {
        return Pem.read(folder.resolve("data").resolve("authority").resolve("authority.pem"));
    }
}
