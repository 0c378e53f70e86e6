package org.hukoudesk.registry.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hukoudesk.domain.certificate.Disposition;

/// The platform over HTTP: one POST of JSON to one question, and JSON back of which three fields are looked at:
/// `caseNo`, which must be the question's, `disposition` (NONE, RECORD or SEALED), and `sealed`. Whatever else comes
/// is dropped with the bytes and never leaves this class. A sealed answer is none (工作规定 art. 10).
public final class HttpCriminalRecords implements CriminalRecords, AutoCloseable {

    private static final int OK = 200;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /// From the question to the last byte of the answer; the platform answers in a second when it is well.
    private static final Duration WHOLE = Duration.ofSeconds(15);

    /// An answer is a few hundred bytes.
    private static final long MAX_BYTES = 64 * 1024;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI address;
    private final Duration whole;
    private final HttpClient client;

    /// The client's own limit ends with the headers; a task that is cancelled ends in the middle of a body, too.
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    public HttpCriminalRecords(URI address) {
        this(address, WHOLE);
    }

    HttpCriminalRecords(URI address, Duration whole) {
        this.address = address;
        this.whole = whole;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build();
    }

    @Override
    public Answer ask(Question question) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(whole)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(question)))
                .build();
        try {
            return answerTo(question, asking.submit(() -> send(request)));
        } catch (RejectedExecutionException _) {
            return new Answer.Unavailable(
                    Trouble.UNREACHABLE); // closed meanwhile: the question waits for the next start
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MAX_BYTES));
    }

    private Answer answerTo(Question question, Future<HttpResponse<byte[]>> asked) {
        try {
            HttpResponse<byte[]> response = asked.get(whole.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == OK
                    ? read(response.body(), question)
                    : new Answer.Unavailable(Trouble.FAILED);
        } catch (TimeoutException _) {
            asked.cancel(true);
            return new Answer.Unavailable(Trouble.TIMED_OUT);
        } catch (ExecutionException e) {
            return new Answer.Unavailable(troubleOf(e));
        } catch (InterruptedException _) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unavailable(Trouble.UNREACHABLE);
        }
    }

    /// The exception's words may quote what came and are dropped.
    private static Trouble troubleOf(ExecutionException failure) {
        return switch (failure.getCause()) {
            case HttpTimeoutException _ -> Trouble.TIMED_OUT;
            case IOException _ -> Trouble.UNREACHABLE;
            case InterruptedException _ -> Trouble.UNREACHABLE;
            case null, default -> throw new IllegalStateException("asking the platform broke", failure);
        };
    }

    private static byte[] body(Question question) {
        try {
            return MAPPER.writeValueAsBytes(Map.of(
                    "caseNo", question.caseNo().text(),
                    "citizenId", question.citizenId().full(),
                    "name", question.name().full(),
                    "purpose", question.purpose()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("four texts are always JSON", e);
        }
    }

    private static Answer read(byte[] body, Question question) {
        JsonNode said;
        try {
            said = MAPPER.readTree(body);
        } catch (IOException _) {
            return new Answer.Unavailable(Trouble.MALFORMED); // the parser's words quote what came
        }
        if (!said.path("caseNo").asText().equals(question.caseNo().text())) {
            return new Answer.Unavailable(Trouble.MALFORMED);
        }
        return switch (said.path("disposition").asText()) {
            case "NONE", "SEALED" -> new Answer.Known(Disposition.NONE);
            case "RECORD" ->
                new Answer.Known(said.path("sealed").asBoolean(false) ? Disposition.NONE : Disposition.RECORD);
            default -> new Answer.Unavailable(Trouble.MALFORMED);
        };
    }

    /// Ends what is being asked; it answers unavailable.
    @Override
    public void close() {
        asking.shutdownNow();
        client.shutdownNow();
    }
}
