package org.hukoudesk.town;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Pem;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.station.enrolment.StationIdentity;
import org.hukoudesk.station.login.OfficerLogin;
import org.hukoudesk.station.login.OfficerSecret;
import org.hukoudesk.station.login.PinLogin;
import org.hukoudesk.station.settings.StationSettings;

/// What the registry says over mutual TLS to a workstation and an officer of it: asked with their own keys, past the
/// window and its store.
public final class Witness {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final StationSettings settings;
    private final Path folder;
    private final String officer;
    private final OfficerSecret secret;
    private final Clock clock;

    private Witness(Path folder, String officer, OfficerSecret secret, Clock clock) {
        this.settings = StationSettings.read(folder);
        this.folder = folder;
        this.officer = officer;
        this.secret = secret;
        this.clock = clock;
    }

    /// Opens the keys of a data folder with an officer's PIN; its store stays closed.
    public static Witness of(Path folder, String officer, String pin, Clock clock) {
        var opened = new AtomicReference<OfficerSecret>();
        var workstation = Pem.read(folder.resolve("workstation.pem")).getPublicKey();
        var login = new PinLogin(folder, workstation, clock, (_, key) -> opened.set(key));
        if (!(login.open(officer, pin.toCharArray()) instanceof OfficerLogin.Answer.Opened)) {
            throw new IllegalStateException("the PIN does not open the workstation");
        }
        return new Witness(folder, officer, opened.get(), clock);
    }

    public StationSettings settings() {
        return settings;
    }

    public OfficerSecret secret() {
        return secret;
    }

    /// The workstation's own key and certificate.
    public StationIdentity identity() {
        char[] password = HexFormat.of().formatHex(secret.store().bytes()).toCharArray();
        return StationIdentity.open(folder, password, clock);
    }

    /// A person and the household, as the register has them now.
    public PersonQuery.Found person(String number) {
        var query = new PersonQuery(number, "tour: account");
        var content = new Envelope.Content(LinkPaths.PERSON_QUERY_KIND, clock.instant(), text(query));
        var unsigned =
                Envelope.unsigned(UUID.randomUUID().toString(), new Sender(settings.workstation(), officer), content);
        String signed = text(MessageSigner.sign(unsigned, secret.own()));
        var request = HttpRequest.newBuilder(settings.registry().resolve(LinkPaths.PERSON_QUERY))
                .header("Content-Type", LinkPaths.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(signed))
                .build();
        return read(ask(request), PersonQuery.Found.class);
    }

    /// The person alone.
    public ResidentSnapshot resident(String number) {
        PersonQuery.Found found = person(number);
        return found.household().members().stream()
                .filter(member -> member.personId().equals(found.personId()))
                .findFirst()
                .orElseThrow();
    }

    /// The case as the registry told it last to this workstation; empty if it has never heard of it.
    public Optional<CaseSnapshot> caseOf(String caseNo) {
        return last(FeedKind.CASE, CaseSnapshot.class, CaseSnapshot::caseNo, caseNo);
    }

    /// Every case the registry has told this workstation of.
    public List<String> caseNumbers() {
        return told(FeedKind.CASE, CaseSnapshot.class).stream()
                .map(CaseSnapshot::caseNo)
                .distinct()
                .toList();
    }

    /// The permit of a case as the registry told it last to this workstation; empty if there is none.
    public Optional<PermitSnapshot> permitOf(String caseNo) {
        return last(FeedKind.PERMIT, PermitSnapshot.class, PermitSnapshot::caseNo, caseNo);
    }

    private <T> Optional<T> last(FeedKind kind, Class<T> type, Function<T, String> key, String wanted) {
        return told(kind, type).stream()
                .filter(it -> key.apply(it).equals(wanted))
                .reduce((_, newer) -> newer);
    }

    private <T> List<T> told(FeedKind kind, Class<T> type) {
        List<T> found = new ArrayList<>();
        long cursor = 0;
        boolean more = true;
        while (more) {
            FeedPage page = feed(cursor);
            page.entries().stream()
                    .filter(entry -> entry.kind().equals(kind.wireName()))
                    .map(FeedEntry::body)
                    .forEach(body -> found.add(read(body, type)));
            more = page.more();
            cursor = page.next();
        }
        return found;
    }

    private FeedPage feed(long after) {
        var address = settings.registry().resolve(LinkPaths.FEED + "?after=" + after + "&wait=0");
        return read(ask(HttpRequest.newBuilder(address).build()), FeedPage.class);
    }

    private String ask(HttpRequest request) {
        MutualTls tls = identity().tls().orElseThrow();
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(tls.context())
                .sslParameters(tls.parameters())
                .build()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the registry answers " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the registry's answer cannot be read", e);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
