package org.hukoudesk.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.CertificateLimits;
import org.hukoudesk.domain.certificate.CertificatePaper;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.registry.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/// Acceptance scenario 10: the platform says that there is a sealed juvenile record. A certificate is issued, and
/// nothing of it is seen anywhere: not told, kept, logged or in the audit chain.
@Timeout(60)
class SealedRecordTest {

    private static final CaseNo CASE = new CaseNo("500112-20261123-0010001");
    private static final String COURT = "某少年法庭";
    private static final String REST =
            ",\"sealed\":true,\"judgments\":[{\"court\":\"" + COURT + "\",\"number\":\"刑初4711号\"}]";

    private final String name = UUID.randomUUID().toString();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<Disposition> told = new ArrayList<>();
    private Store store;

    @BeforeEach
    void listen() {
        store = Store.open(new StoreSettings.InMemory(name), StoreRole.REGISTRY);
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void close() {
        root.setLevel(before);
        root.detachAppender(logged);
        store.close();
    }

    @Test
    void nothingIsSeenOfASealedRecord() throws SQLException {
        assertNothingIsSeenOf("\"disposition\":\"SEALED\"" + REST);
    }

    @Test
    void norOfOneThatIsFlagged() throws SQLException {
        assertNothingIsSeenOf("\"disposition\":\"RECORD\"" + REST);
    }

    /// What is broken is refused with its words, and they stay unsaid.
    @Test
    void norOfAnAnswerThatCannotBeRead() throws SQLException {
        try (var platform = new PlatformInTest()) {
            platform.does((exchange, _) -> PlatformInTest.reply(exchange, 200, "{\"disposition\":\"SEALED\"" + REST));
            ask(platform);
        }

        assertThat(told).isEmpty();
        assertUnseen();
    }

    private void assertNothingIsSeenOf(String fields) throws SQLException {
        try (var platform = new PlatformInTest()) {
            ask(platform.says(fields));
        }

        assertThat(told).containsExactly(Disposition.NONE);
        assertThat(InquiryKind.INDIVIDUAL.paperFor(told.getFirst())).isEqualTo(CertificatePaper.CERTIFICATE);
        assertUnseen();
    }

    private void ask(PlatformInTest platform) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
        var subject = new Inquiry.Subject(new CitizenId("990101198705120019"), new PersonName("陈𠮷安"), "出国留学");
        var request = new InquiryDesk.Request(CASE, InquiryKind.INDIVIDUAL, subject, clock.instant(), false);
        var desk = new InquiryDesk(new CertificateLimits(3, 3), new WorkingCalendar(List.of()));
        store.change(tx -> desk.open(tx, request));
        try (var records = new HttpCriminalRecords(platform.address())) {
            new Inquiries(store, records, (_, _, found) -> told.add(found), clock).round();
        }
    }

    private void assertUnseen() throws SQLException {
        String rows = everyRow();
        assertThat(rows).as("the rows are read").contains(CASE.text());
        String words = String.join(
                "\n", logged.list.stream().map(SealedRecordTest::wordsOf).toList());
        assertThat(words).as("the log is heard").contains("Inquiry " + CASE.text());
        for (String secret : List.of(COURT, "4711", "judgments")) {
            assertThat(rows).doesNotContain(secret);
            assertThat(words).doesNotContain(secret);
        }
        // the schema itself must not have a place for it either
        assertThat(rows.toLowerCase(Locale.ROOT)).doesNotContain("sealed");
        assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain("sealed");
    }

    /// The whole database as text: tables, audit chain and all.
    private String everyRow() throws SQLException {
        var text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + name, "desk", "desk");
                var statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            while (lines.next()) {
                text.append(lines.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    private static String wordsOf(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getLoggerName() + " " + event.getFormattedMessage() + (thrown == null ? "" : thrown.getMessage());
    }
}
