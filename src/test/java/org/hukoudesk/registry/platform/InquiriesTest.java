package org.hukoudesk.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.CertificateLimits;
import org.hukoudesk.domain.certificate.CertificateLimits.Admission;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.registry.platform.InquiryDesk.Opening;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.registry.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Questions on the embedded database, asked over a real wire; the subclass does the same on PostgreSQL.
@Timeout(120)
class InquiriesTest {

    private static final CaseNo CASE = new CaseNo("500112-20261123-0010001");
    private static final CaseNo OTHER = new CaseNo("500112-20261123-0010002");
    private static final CitizenId WHO = new CitizenId("990101198705120019");
    private static final String NONE = "\"disposition\":\"NONE\"";

    @TempDir
    private Path folder;

    private final PlatformInTest platform = new PlatformInTest();
    private final MovingClock clock = new MovingClock();
    private final InquiryDesk desk = new InquiryDesk(new CertificateLimits(3, 3), new WorkingCalendar(List.of()));
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final DispositionDesk teller = (_, caseNo, found) -> told.add(caseNo.text() + " " + found);
    private final HttpCriminalRecords records = new HttpCriminalRecords(platform.address());
    private StoreSettings settings;
    private Store store;

    StoreSettings newDatabase() {
        return new StoreSettings.PlainFile(folder.resolve("registry"));
    }

    @BeforeEach
    void open() {
        settings = newDatabase();
        store = Store.open(settings, StoreRole.REGISTRY);
    }

    @AfterEach
    void close() {
        records.close();
        platform.close();
        store.close();
    }

    @Test
    void waitsWhileThePlatformIsDownAndIsAnsweredOnce() {
        platform.isDown();
        opened(CASE);
        Inquiries inquiries = inquiries(teller);

        inquiries.round();
        assertThat(row(CASE).trouble()).contains("FAILED");
        assertThat(row(CASE).nextAttemptAt()).isEqualTo(clock.instant().plusSeconds(5));
        inquiries.round();
        assertThat(platform.questions()).as("not before its time").hasSize(1);
        clock.tick(Duration.ofSeconds(6));
        inquiries.round();
        assertThat(row(CASE).attempts()).isEqualTo(2);
        assertThat(row(CASE).nextAttemptAt()).isEqualTo(clock.instant().plusSeconds(10));
        assertThat(told).isEmpty();

        platform.says(NONE);
        clock.tick(Duration.ofSeconds(11));
        inquiries.round();
        clock.tick(Duration.ofDays(1));
        inquiries.round();

        assertThat(told).containsExactly(CASE.text() + " NONE");
        assertThat(row(CASE).state()).isEqualTo(Inquiry.State.ANSWERED);
        assertThat(platform.questions()).hasSize(3);
    }

    @Test
    void pausesDoubleUpToTenMinutes() {
        assertThat(List.of(0, 1, 2, 6, 7, 1000))
                .extracting(Inquiries::pause)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(320),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10));
    }

    /// The platform answered, and the registry died before the answer was kept.
    @Test
    void whatWasNotKeptIsAskedAgainAfterARestart() {
        platform.says("\"disposition\":\"RECORD\"");
        opened(CASE);
        var dying = inquiries((_, _, _) -> {
            throw new StoreException(StoreException.Kind.BROKEN, "the machine stopped");
        });
        assertThat(catchThrowable(dying::round)).isInstanceOf(StoreException.class);
        assertThat(row(CASE).isWaiting()).isTrue();
        store.close();

        store = Store.open(settings, StoreRole.REGISTRY);
        inquiries(teller).round();

        assertThat(told).containsExactly(CASE.text() + " RECORD");
        store.close();
        store = Store.open(settings, StoreRole.REGISTRY);
        inquiries(teller).round();
        assertThat(told).hasSize(1);
        assertThat(row(CASE).disposition()).contains(Disposition.RECORD);
    }

    @Test
    void theThreadAsksWhenWokenAndEndsWhenClosed() throws InterruptedException {
        var heard = new Semaphore(0);
        platform.says(NONE);
        var inquiries = inquiries((_, _, _) -> heard.release()).start();
        try (inquiries) {
            opened(CASE);
            inquiries.wake();
            assertThat(heard.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
        }
        opened(OTHER);
        inquiries.wake();

        assertThat(heard.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(row(OTHER).isWaiting()).isTrue();
    }

    /// While the platform thinks, nothing is locked: the case is withdrawn under it, and its answer is dropped.
    @Test
    void asksOutsideAnyTransaction() {
        opened(CASE);
        platform.does((exchange, caseNo) -> {
            store.change(tx -> desk.withdraw(tx, CASE));
            PlatformInTest.reply(exchange, 200, "{\"caseNo\":\"" + caseNo + "\"," + NONE + "}");
        });

        inquiries(teller).round();

        assertThat(row(CASE).state()).isEqualTo(Inquiry.State.WITHDRAWN);
        assertThat(row(CASE).disposition()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void oneThatGetsNoAnswerDoesNotHoldTheOthers() {
        opened(CASE);
        opened(OTHER);
        platform.does((exchange, caseNo) -> PlatformInTest.reply(
                exchange, 200, caseNo.equals(CASE.text()) ? "<html>" : "{\"caseNo\":\"" + caseNo + "\"," + NONE + "}"));

        inquiries(teller).round();

        assertThat(row(CASE).trouble()).contains("MALFORMED");
        assertThat(told).containsExactly(OTHER.text() + " NONE");
    }

    @Test
    void aSilentPlatformIsAskedOneQuestionAndNotAll() {
        opened(CASE);
        opened(OTHER);
        platform.close();

        assertThat(inquiries(teller).round()).isEqualTo(Inquiries.FIRST);

        assertThat(row(CASE).attempts() + row(OTHER).attempts()).isEqualTo(1);
    }

    @Test
    void aCaseThatCannotTakeItsAnswerIsTriedAgainAndHoldsNobody() {
        opened(CASE);
        opened(OTHER);
        platform.says(NONE);
        DispositionDesk stubborn = (tx, caseNo, found) -> {
            if (caseNo.equals(CASE)) {
                throw new IllegalStateException("this case is elsewhere");
            }
            teller.answered(tx, caseNo, found);
        };

        inquiries(stubborn).round();

        assertThat(told).containsExactly(OTHER.text() + " NONE");
        assertThat(row(CASE).trouble()).contains("NOT_TAKEN");
        assertThat(row(CASE).disposition()).isEmpty();
        clock.tick(Duration.ofSeconds(6));
        inquiries(teller).round();
        assertThat(told).hasSize(2);
    }

    /// Acceptance scenario 10: the fourth request in a year.
    @Test
    void theFourthRequestOfAYearNeedsPurposeMaterial() {
        for (int i = 1; i <= 3; i++) {
            opened(new CaseNo("500112-20261123-001000" + i));
        }
        // a unit's question and a withdrawn one are not the person's
        open(new CaseNo("500112-20261123-0010008"), InquiryKind.UNIT, false);
        var fourth = new CaseNo("510603-20261123-0010009");
        assertThat(open(fourth, InquiryKind.INDIVIDUAL, false))
                .isEqualTo(new Opening.Refused(new Admission.PurposeMaterialNeeded(3, LocalDate.parse("2027-11-23"))));
        assertThat(store.<Boolean>read(
                        tx -> tx.inquiries().byId(CaseId.of(fourth)).isEmpty()))
                .isTrue();
        assertThat(open(CASE, InquiryKind.INDIVIDUAL, false)).as("filed again").isInstanceOf(Opening.Waiting.class);

        store.change(tx -> desk.withdraw(tx, CASE));
        assertThat(open(fourth, InquiryKind.PROXY, false)).isInstanceOf(Opening.Waiting.class);
        assertThat(open(CASE, InquiryKind.PROXY, true)).isInstanceOf(Opening.Waiting.class);
    }

    /// Acceptance scenario 10: the platform down, a receipt with a deadline of three working days.
    @Test
    void whoeverWaitsIsToldByWhen() {
        platform.isDown();

        assertThat(((Opening.Waiting) open(CASE, InquiryKind.INDIVIDUAL, false))
                        .answerBy()
                        .date())
                .isEqualTo("2026-11-26");
        assertThat(store.<Long>read(tx -> tx.inquiries().waiting())).isEqualTo(1);
    }

    @Test
    void openingTwiceAsksOnceAndAnAnswerStands() {
        platform.says(NONE);
        opened(CASE);
        opened(CASE);
        inquiries(teller).round();
        opened(CASE);
        inquiries(teller).round();

        assertThat(platform.questions()).hasSize(1);
        assertThat(row(CASE).state()).isEqualTo(Inquiry.State.ANSWERED);
    }

    private Inquiries inquiries(DispositionDesk to) {
        return new Inquiries(store, records, to, clock);
    }

    private void opened(CaseNo caseNo) {
        assertThat(open(caseNo, InquiryKind.INDIVIDUAL, false)).isInstanceOf(Opening.Waiting.class);
    }

    private Opening open(CaseNo caseNo, InquiryKind kind, boolean purposeMaterial) {
        var subject = new Inquiry.Subject(WHO, new PersonName("陈𠮷安"), "出国留学");
        var request = new InquiryDesk.Request(caseNo, kind, subject, clock.instant(), purposeMaterial);
        return store.write((Tx tx) -> desk.open(tx, request));
    }

    private Inquiry row(CaseNo caseNo) {
        return store.read(tx -> tx.inquiries().byId(CaseId.of(caseNo))).orElseThrow();
    }

    private static final class MovingClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

        void tick(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
