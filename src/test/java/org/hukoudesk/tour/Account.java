package org.hukoudesk.tour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Pem;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.enrolment.StationIdentity;
import org.hukoudesk.station.login.OfficerLogin;
import org.hukoudesk.station.login.OfficerSecret;
import org.hukoudesk.station.login.PinLogin;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;

/// One end's account of where everybody is, in a process of its own after all others have ended: what the registry
/// answers this workstation over mutual TLS, and what the workstation's own store says of cases, permits and sheets.
///
/// Arguments: data folder, officer, PIN, then the ID numbers asked for.
final class Account {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StationSettings settings;
    private final Path folder;
    private final String officer;
    private final OfficerSecret secret;
    private final Clock clock;
    private final PrintStream out;

    private Account(Path folder, String officer, OfficerSecret secret, Clock clock, PrintStream out) {
        this.settings = StationSettings.read(folder);
        this.folder = folder;
        this.officer = officer;
        this.secret = secret;
        this.clock = clock;
        this.out = out;
    }

    static void main(String... arguments) {
        Clock clock = Clock.system(ChinaTime.ZONE);
        Path folder = Path.of(arguments[0]);
        var opened = new AtomicReference<OfficerSecret>();
        var login = new PinLogin(
                folder, Pem.read(folder.resolve("workstation.pem")).getPublicKey(), clock, (_, key) -> opened.set(key));
        if (!(login.open(arguments[1], arguments[2].toCharArray()) instanceof OfficerLogin.Answer.Opened)) {
            throw new IllegalStateException("the PIN does not open the workstation");
        }
        var account = new Account(folder, arguments[1], opened.get(), clock, System.out);
        account.tell(List.of(arguments).subList(3, arguments.length));
    }

    private void tell(List<String> numbers) {
        out.println("# " + settings.place().station() + " " + settings.workstation());
        numbers.forEach(this::tellPerson);
        var key = new StoreSettings.EncryptedFile(folder.resolve("station"), secret.store());
        try (Store store = Store.open(key, StoreRole.STATION)) {
            store.change(tx -> {
                tx.caseViews().recent().forEach(row -> out.println("case " + row.caseNo() + " " + row.stage()));
                tx.permitViews().recent().forEach(row -> out.println("permit of " + row.caseNo() + " " + row.stage()));
                tx.caseViews().recent().stream()
                        .flatMap(row -> tx.printJournal().ofCase(row.caseNo()).stream())
                        .forEach(row -> out.println(
                                "sheet " + row.order().pageKey() + " " + row.state() + " job " + row.jobName()));
            });
        }
    }

    private void tellPerson(String number) {
        PersonQuery.Found found = ask(number);
        HouseholdSnapshot household = found.household();
        ResidentSnapshot person = household.members().stream()
                .filter(member -> member.personId().equals(found.personId()))
                .findFirst()
                .orElseThrow();
        String permit = person.openPermit().isEmpty() ? "no open permit" : person.openPermit();
        out.println(String.join(
                " | ",
                person.who().name(),
                number,
                person.state(),
                household.lines().organName(),
                "户号 " + household.lines().number(),
                household.lines().address(),
                permit));
    }

    private PersonQuery.Found ask(String number) {
        char[] password = HexFormat.of().formatHex(secret.store().bytes()).toCharArray();
        MutualTls tls = StationIdentity.open(folder, password, clock).tls().orElseThrow();
        String query = text(new PersonQuery(number, "tour: account"));
        var content = new Envelope.Content(LinkPaths.PERSON_QUERY_KIND, clock.instant(), query);
        var unsigned =
                Envelope.unsigned(UUID.randomUUID().toString(), new Sender(settings.workstation(), officer), content);
        String signed = text(MessageSigner.sign(unsigned, secret.own()));
        URI address = settings.registry().resolve(LinkPaths.PERSON_QUERY);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", LinkPaths.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(signed))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(tls.context())
                .sslParameters(tls.parameters())
                .build()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the registry answers " + answer.body());
            }
            return JSON.readValue(answer.body(), PersonQuery.Found.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
