package org.hukoudesk.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.station.enrolment.EnrolmentOutcome;
import org.hukoudesk.station.enrolment.StationIdentity;

/// A workstation without a window: its own certificate, officers with their own keys, and the wire.
final class Counter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final char[] PASSWORD = "counter-password".toCharArray();

    private final String id;
    private final URI registry;
    private final StationIdentity identity;
    private final HttpClient client;
    private final Clock clock;
    private final Map<Officer, PrivateKey> keys = new HashMap<>();
    private long cursor;

    private Counter(String id, URI registry, StationIdentity identity, Clock clock) {
        this.id = id;
        this.registry = registry;
        this.identity = identity;
        this.clock = clock;
        MutualTls tls = identity.tls().orElseThrow();
        this.client = HttpClient.newBuilder()
                .sslContext(tls.context())
                .sslParameters(tls.parameters())
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    /// Where a counter finds the registry.
    record Line(URI registry, URI enrolment, X509Certificate authority, Clock clock) {}

    static Counter enrolled(Path folder, String id, String code, Line line) {
        StationIdentity identity = StationIdentity.open(folder.resolve(id), PASSWORD, line.clock());
        EnrolmentOutcome outcome = identity.enrol(line.enrolment(), line.authority(), id, code);
        if (!(outcome instanceof EnrolmentOutcome.Certified)) {
            throw new AssertionError("not enrolled: " + outcome);
        }
        return new Counter(id, line.registry(), identity, line.clock());
    }

    void seat(Officer officer, String code) {
        EnrolmentOutcome outcome =
                identity.certifyOfficer(registry, officer.id().text(), code);
        if (!(outcome instanceof EnrolmentOutcome.Certified(MutualTls.Credential credential))) {
            throw new AssertionError("officer not certified: " + outcome);
        }
        keys.put(officer, credential.key());
    }

    /// What the registry says: HTTP status and, when it refuses, the code of its problem.
    record Reply(int status, String code, JsonNode body) {

        boolean isDone() {
            return status == 200;
        }
    }

    Reply send(Officer officer, Message message) {
        return post(LinkPaths.MESSAGES, officer, MessageKind.of(message).wireName(), message);
    }

    /// Signs with another officer's key than the one named.
    Reply forge(Officer named, Officer signing, Message message) {
        Envelope unsigned = unsigned(named, MessageKind.of(message).wireName(), message);
        return post(LinkPaths.MESSAGES, MessageSigner.sign(unsigned, keyOf(signing)));
    }

    PersonQuery.Found ask(Officer officer, String citizenId, String purpose) {
        Reply reply =
                post(LinkPaths.PERSON_QUERY, officer, LinkPaths.PERSON_QUERY_KIND, new PersonQuery(citizenId, purpose));
        return JSON.convertValue(reply.body(), PersonQuery.Found.class);
    }

    Reply askRaw(Officer officer, String citizenId) {
        return post(LinkPaths.PERSON_QUERY, officer, LinkPaths.PERSON_QUERY_KIND, new PersonQuery(citizenId, "窗口办件"));
    }

    /// The kinds of all news since the last call.
    List<JsonNode> news(int waitSeconds) {
        HttpRequest request = HttpRequest.newBuilder(
                        registry.resolve(LinkPaths.FEED + "?after=" + cursor + "&wait=" + waitSeconds))
                .timeout(Duration.ofSeconds(60))
                .build();
        JsonNode page = exchange(request).body();
        cursor = page.path("next").asLong();
        List<JsonNode> entries = new ArrayList<>();
        page.path("entries").forEach(entries::add);
        return entries;
    }

    private Reply post(String path, Officer officer, String kind, Object body) {
        return post(path, MessageSigner.sign(unsigned(officer, kind, body), keyOf(officer)));
    }

    private PrivateKey keyOf(Officer officer) {
        return Optional.ofNullable(keys.get(officer)).orElseThrow();
    }

    private Envelope unsigned(Officer officer, String kind, Object body) {
        var content = new Envelope.Content(kind, clock.instant(), text(body));
        return Envelope.unsigned(
                UUID.randomUUID().toString(), new Sender(id, officer.id().text()), content);
    }

    private Reply post(String path, Envelope envelope) {
        return exchange(HttpRequest.newBuilder(registry.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", LinkPaths.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(text(envelope)))
                .build());
    }

    private Reply exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(response.body());
            return new Reply(response.statusCode(), body.path("code").asText(""), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("cannot write JSON", e);
        }
    }
}
