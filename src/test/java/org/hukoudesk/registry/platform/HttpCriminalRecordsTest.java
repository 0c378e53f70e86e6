package org.hukoudesk.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.registry.platform.CriminalRecords.Answer;
import org.hukoudesk.registry.platform.CriminalRecords.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpCriminalRecordsTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final CriminalRecords.Question QUESTION = new CriminalRecords.Question(
            new CitizenId("990101198705120019"), new PersonName("陈𠮷安"), "出国留学", new CaseNo("500112-20261123-0010001"));

    private final PlatformInTest platform = new PlatformInTest();

    @AfterEach
    void close() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "disposition":"NONE"                                     | NONE
            "disposition":"RECORD"                                   | RECORD
            "disposition":"RECORD","judgments":[{"court":"某法院"}]    | RECORD
            "disposition":"SEALED"                                   | NONE
            "disposition":"SEALED","judgments":[{"court":"某法院"}]    | NONE
            "disposition":"RECORD","sealed":true                     | NONE
            "disposition":"NONE","sealed":true                       | NONE
            "disposition":"RECORD","sealed":false                    | RECORD
            """)
    void onlyTheFinalDispositionComesThrough(String fields, Disposition disposition) {
        platform.says(fields);

        assertThat(ask(LONG)).isEqualTo(new Answer.Known(disposition));
    }

    @Test
    void theQuestionNamesPersonCaseAndPurposeInItsBodyOnly() {
        platform.says("\"disposition\":\"NONE\"");

        ask(LONG);

        assertThat(platform.questions()).singleElement().satisfies(asked -> {
            assertThat(asked.path("citizenId").asText()).isEqualTo("990101198705120019");
            assertThat(asked.path("name").asText()).isEqualTo("陈𠮷安");
            assertThat(asked.path("purpose").asText()).isEqualTo("出国留学");
            assertThat(asked.path("caseNo").asText()).isEqualTo("500112-20261123-0010001");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{\"caseNo\":\"500112-20261123-0010001\"",
                "{\"caseNo\":\"500112-20261123-0010001\"}",
                "{\"caseNo\":\"500112-20261123-0010001\",\"disposition\":\"MAYBE\"}",
                "{\"caseNo\":\"500112-20261123-0010001\",\"disposition\":null}",
                "{\"disposition\":\"NONE\"}",
                "{\"caseNo\":\"500112-20261123-0010002\",\"disposition\":\"NONE\"}"
            })
    void whatIsNoAnswerToThisQuestionIsNone(String body) {
        platform.does((exchange, _) -> PlatformInTest.reply(exchange, 200, body));

        assertThat(ask(LONG)).isEqualTo(new Answer.Unavailable(Trouble.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 403, 404, 500, 503})
    void anyOtherStatusIsAFailure(int status) {
        String record = "{\"caseNo\":\"500112-20261123-0010001\",\"disposition\":\"RECORD\"}";
        platform.does((exchange, _) -> PlatformInTest.reply(exchange, status, record));

        assertThat(ask(LONG)).isEqualTo(new Answer.Unavailable(Trouble.FAILED));
    }

    @Test
    void silenceEndsInTime() {
        var never = new Semaphore(0);
        platform.does((_, _) -> never.acquireUninterruptibly());

        assertThat(ask(SHORT)).isEqualTo(new Answer.Unavailable(Trouble.TIMED_OUT));
        never.release();
    }

    @Test
    void anAnswerThatStopsInItsMiddleEndsInTime() {
        var never = new Semaphore(0);
        platform.does((exchange, _) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"disposition\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            never.acquireUninterruptibly();
        });

        assertThat(ask(SHORT)).isEqualTo(new Answer.Unavailable(Trouble.TIMED_OUT));
        never.release();
    }

    @Test
    void aCutConnectionIsUnreachable() throws Exception {
        try (var wire = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread cutter = Thread.ofVirtual().start(() -> cut(wire));
            URI address = URI.create("http://127.0.0.1:" + wire.getLocalPort() + "/records");
            try (var records = new HttpCriminalRecords(address, LONG)) {
                assertThat(records.ask(QUESTION)).isEqualTo(new Answer.Unavailable(Trouble.UNREACHABLE));
            }
            cutter.join();
        }
    }

    /// Says that a hundred bytes follow, sends a few, and is gone.
    private static void cut(ServerSocket wire) {
        try (Socket caller = wire.accept()) {
            caller.getInputStream().read(new byte[4096]);
            caller.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"caseNo\":"
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nobodyAtThePortIsUnreachable() {
        URI gone = platform.address();
        platform.close();

        try (var records = new HttpCriminalRecords(gone, LONG)) {
            assertThat(records.ask(QUESTION)).isEqualTo(new Answer.Unavailable(Trouble.UNREACHABLE));
        }
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        platform.says("\"disposition\":\"RECORD\",\"more\":\"" + "x".repeat(100_000) + "\"");

        assertThat(ask(LONG)).isEqualTo(new Answer.Unavailable(Trouble.UNREACHABLE));
    }

    @Test
    void closingEndsTheQuestionUnderWayAndRefusesTheNext() throws Exception {
        var asked = new Semaphore(0);
        var never = new Semaphore(0);
        platform.does((_, _) -> {
            asked.release();
            never.acquireUninterruptibly();
        });
        var records = new HttpCriminalRecords(platform.address(), LONG);
        Thread closing = Thread.ofVirtual().start(() -> {
            asked.acquireUninterruptibly();
            records.close();
        });

        assertThat(records.ask(QUESTION)).isEqualTo(new Answer.Unavailable(Trouble.UNREACHABLE));
        closing.join();
        assertThat(records.ask(QUESTION)).isEqualTo(new Answer.Unavailable(Trouble.UNREACHABLE));
        never.release();
    }

    private Answer ask(Duration whole) {
        try (var records = new HttpCriminalRecords(platform.address(), whole)) {
            return records.ask(QUESTION);
        }
    }
}
