package org.hukoudesk.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.platform.InquiryDesk;
import org.hukoudesk.registry.platform.PlatformInTest;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.registry.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoundsTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private final Semaphore answered = new Semaphore(0);
    private final Store store =
            Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.REGISTRY);

    @BeforeEach
    void aCaseAsks() {
        var subject = new Inquiry.Subject(FamilyFixture.HEAD.identity().citizenId(), new PersonName("陈𠮷安"), "出国留学");
        var request = new InquiryDesk.Request(
                new CaseNo("500112-20261123-0010001"), InquiryKind.INDIVIDUAL, subject, clock.instant(), false);
        store.change(tx -> new InquiryDesk(new WorkingCalendar(List.of())).open(tx, request));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void withoutAPlatformInquiriesWaitAndTheConsoleSaysSo() {
        try (Rounds rounds = start(Optional.empty())) {
            rounds.wakeInquiries();

            assertThat(rounds.platform()).isEqualTo("platform none waiting 1");
            assertThat(rounds.night()).isEqualTo("night suspended 0 ended 0");
        }
    }

    @Test
    void whatWaitedIsAskedWhenThereIsOne() throws InterruptedException {
        try (var platform = new PlatformInTest().says("\"disposition\":\"NONE\"")) {
            try (Rounds rounds = start(Optional.of(platform.address()))) {
                assertThat(rounds.platform()).startsWith("platform " + platform.address() + " waiting ");
                assertThat(answered.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            }
        }

        // the answer is told inside the transaction that keeps it, and closing waited for its end
        assertThat(store.<Long>read(tx -> tx.inquiries().waiting())).isZero();
    }

    private Rounds start(Optional<URI> platform) {
        return Rounds.start(store, platform, (_, _, _) -> answered.release(), clock);
    }
}
