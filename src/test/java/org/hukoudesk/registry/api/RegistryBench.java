package org.hukoudesk.registry.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.registry.enrolment.Authority;
import org.hukoudesk.registry.enrolment.EnrolmentBookInMemory;
import org.hukoudesk.registry.enrolment.EnrolmentDesk;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.Officer;
import org.hukoudesk.registry.enrolment.OneTimeCode;
import org.hukoudesk.registry.enrolment.ServerIdentity;
import org.hukoudesk.registry.enrolment.Workstation;
import org.hukoudesk.station.enrolment.EnrolmentOutcome;
import org.hukoudesk.station.enrolment.StationIdentity;

/// A registry on real sockets with desks in memory, and workstations that enrol at it.
final class RegistryBench implements AutoCloseable {

    static final String STATION = "WS-500112-01";
    static final String OTHER_STATION = "WS-510603-01";
    static final String OFFICER = "500112-0007";
    static final String OTHER_OFFICER = "510603-0001";
    static final char[] PASSWORD = "test-only".toCharArray();

    final Clock clock = Clock.systemUTC();
    final EnrolmentBookInMemory book = new EnrolmentBookInMemory();
    final DesksInMemory desks = new DesksInMemory();
    final FeedBell bell = new FeedBell();
    final RegistryServer server;
    final X509Certificate authority;
    private final Path folder;

    RegistryBench(Path folder) {
        this.folder = folder;
        book.addWorkstation(new Workstation(STATION, Set.of("500112430"), true));
        book.addWorkstation(new Workstation(OTHER_STATION, Set.of("510603001"), true));
        book.addOfficer(new Officer(OFFICER, "周敏", "500112430", Set.of("ACCEPT"), true));
        book.addOfficer(new Officer(OTHER_OFFICER, "唐蓉", "510603001", Set.of("ACCEPT"), true));
        Authority own = Authority.open(folder.resolve("registry"), PASSWORD, clock);
        authority = own.certificate();
        ServerIdentity identity = own.serverIdentity(List.of("localhost", "127.0.0.1"));
        RegistryServer.Settings settings = new RegistryServer.Settings("127.0.0.1", 0, 0, folder.resolve("incoming"));
        Desks all = desks.with(new EnrolmentDesk(own, book, clock));
        server = new RegistryServer(settings, identity, book, all, bell, clock).start();
    }

    URI main() {
        return URI.create("https://localhost:" + server.port());
    }

    URI enrolment() {
        return URI.create("https://localhost:" + server.enrolmentPort());
    }

    Path authorityPem() {
        return folder.resolve("registry").resolve("authority.pem");
    }

    Path identityFile(String station) {
        return folder.resolve(station).resolve("identity.p12");
    }

    String newCode(Holder holder) {
        String code = OneTimeCode.random(new SecureRandom());
        book.addCode(OneTimeCode.of(holder, code, clock.instant().plus(Duration.ofHours(1))));
        return code;
    }

    StationIdentity enrolled(String station) {
        StationIdentity identity = StationIdentity.open(folder.resolve(station), PASSWORD, clock);
        String code = newCode(Holder.workstation(station));
        assertThat(identity.enrol(enrolment(), authority, station, code))
                .isInstanceOf(EnrolmentOutcome.Certified.class);
        return identity;
    }

    PrivateKey officerKey(StationIdentity via, String officer) {
        return officerCredential(via, officer).key();
    }

    MutualTls.Credential officerCredential(StationIdentity via, String officer) {
        EnrolmentOutcome outcome = via.certifyOfficer(main(), officer, newCode(Holder.officer(officer)));
        assertThat(outcome).isInstanceOf(EnrolmentOutcome.Certified.class);
        return ((EnrolmentOutcome.Certified) outcome).credential();
    }

    static HttpClient client(MutualTls tls) {
        return HttpClient.newBuilder()
                .sslContext(tls.context())
                .sslParameters(tls.parameters())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    static HttpClient client(StationIdentity identity) {
        return client(identity.tls().orElseThrow());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(main().resolve(path)).timeout(Duration.ofSeconds(40));
    }

    HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(HttpClient client, String path, String body) throws IOException, InterruptedException {
        HttpRequest call = request(path)
                .header("Content-Type", LinkPaths.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(call, HttpResponse.BodyHandlers.ofString());
    }

    Envelope message(String kind, String body) {
        return Envelope.unsigned(
                UUID.randomUUID().toString(),
                new Sender(STATION, OFFICER),
                new Envelope.Content(kind, clock.instant(), body));
    }

    String signed(String kind, PrivateKey key) {
        return json(MessageSigner.sign(message(kind, "{\"名\":\"𠮷\",\"purpose\":\"A1\"}"), key));
    }

    static String json(Envelope envelope) {
        return new String(Wire.bytes(envelope), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
