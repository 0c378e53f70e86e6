package org.hukoudesk.registry.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.bouncycastle.est.ESTService;
import org.bouncycastle.est.jcajce.JcaHttpAuthBuilder;
import org.bouncycastle.est.jcajce.JsseESTServiceBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.registry.enrolment.Authority;
import org.hukoudesk.registry.enrolment.Credentials;
import org.hukoudesk.registry.enrolment.Enrolment;
import org.hukoudesk.registry.enrolment.EnrolmentDesk;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.IssuedCertificate;
import org.hukoudesk.registry.enrolment.Workstation;
import org.hukoudesk.station.enrolment.CertificateRequest;
import org.hukoudesk.station.enrolment.EnrolmentOutcome;
import org.hukoudesk.station.enrolment.StationIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets through the registry's door, and who does not: real sockets, real TLS, `curl` as a stranger's client.
class RegistryServerJourney {

    @TempDir
    Path folder;

    private RegistryBench bench;

    @BeforeEach
    void startRegistry() {
        bench = new RegistryBench(folder);
    }

    @AfterEach
    void stopRegistry() {
        bench.close();
    }

    @Test
    void enrolledWorkstationIsAnsweredOverHttp2() throws Exception {
        try (HttpClient client = RegistryBench.client(bench.enrolled(RegistryBench.STATION))) {
            HttpResponse<String> answer = bench.get(client, LinkPaths.TIME);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("now");
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().firstValue("Date")).isPresent();
        }
    }

    @Test
    void socketsDoNotDelaySmallAnswers() {
        assertThat(bench.server.mainSocket().connectionOptions().tcpNoDelay()).isTrue();
        assertThat(bench.server.enrolmentSocket().connectionOptions().tcpNoDelay())
                .isTrue();
    }

    @Test
    void curlIsAnsweredOnlyWithOurCertificateOverTls13() throws Exception {
        bench.enrolled(RegistryBench.STATION);
        String own = bench.identityFile(RegistryBench.STATION) + ":" + new String(RegistryBench.PASSWORD);

        Finished answered = curl("--cert-type", "P12", "--cert", own);
        Finished without = curl();
        Finished older = curl("--cert-type", "P12", "--cert", own, "--tls-max", "1.2");

        assertThat(answered).isEqualTo(new Finished(0, answered.output()));
        assertThat(answered.output()).contains("\"now\"");
        assertThat(without.exit()).isNotZero();
        assertThat(without.output()).contains("Request CERT").doesNotContain("< HTTP/");
        assertThat(older.exit()).isNotZero();
        assertThat(older.output()).contains("protocol version").doesNotContain("< HTTP/");
    }

    @Test
    void foreignCertificateIsRefusedInTheHandshake() throws Exception {
        MutualTls foreign = MutualTls.with(foreignCredential(), bench.authority, bench.clock);

        assertHandshakeFails(foreign);
        assertAnswered(bench.enrolled(RegistryBench.STATION));
    }

    @Test
    void officerCertificateOpensNoConnection() throws Exception {
        StationIdentity identity = bench.enrolled(RegistryBench.STATION);
        MutualTls.Credential officer = bench.officerCredential(identity, RegistryBench.OFFICER);

        assertHandshakeFails(MutualTls.with(officer, bench.authority, bench.clock));
        assertAnswered(identity);
    }

    @Test
    void revokedCertificateIsRefusedAtTheNextRequestOfAKeptConnection() throws Exception {
        StationIdentity identity = bench.enrolled(RegistryBench.STATION);
        try (Line line = new Line(identity.tls().orElseThrow())) {
            assertThat(line.get(LinkPaths.TIME)).startsWith("HTTP/1.1 200");

            bench.book.revoke(serialOf(identity), "lost", bench.clock.instant());

            assertThat(line.get(LinkPaths.TIME)).startsWith("HTTP/1.1 403").contains("certificate-revoked");
        }
        try (HttpClient again = RegistryBench.client(identity)) {
            HttpResponse<String> answer = bench.get(again, LinkPaths.HEALTH);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type")).contains(LinkPaths.PROBLEM_JSON);
        }
    }

    @Test
    void closedWorkstationIsRefused() throws Exception {
        StationIdentity identity = bench.enrolled(RegistryBench.STATION);
        bench.book.addWorkstation(new Workstation(RegistryBench.STATION, Set.of("500112430"), false));
        try (HttpClient client = RegistryBench.client(identity)) {
            assertThat(bench.get(client, LinkPaths.TIME).body()).contains("workstation-closed");
        }
    }

    @Test
    void oneTimeCodeIsGoodOnce() {
        String code = bench.newCode(Holder.workstation(RegistryBench.STATION));
        StationIdentity first = StationIdentity.open(folder.resolve("a"), RegistryBench.PASSWORD, bench.clock);
        StationIdentity second = StationIdentity.open(folder.resolve("b"), RegistryBench.PASSWORD, bench.clock);

        assertThat(first.enrol(bench.enrolment(), bench.authority, RegistryBench.STATION, code))
                .isInstanceOf(EnrolmentOutcome.Certified.class);
        assertThat(second.enrol(bench.enrolment(), bench.authority, RegistryBench.STATION, code))
                .isInstanceOfSatisfying(
                        EnrolmentOutcome.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("code-refused"));
        assertThat(second.isEnrolled()).isFalse();
    }

    @Test
    void renewedIdentitySurvivesARestartAndBothCertificatesWork() throws Exception {
        StationIdentity identity = bench.enrolled(RegistryBench.STATION);
        String firstSerial = serialOf(identity);
        try (HttpClient before = RegistryBench.client(identity)) {
            assertThat(identity.isRenewalDue()).isFalse();
            assertThat(identity.renew(bench.main())).isInstanceOf(EnrolmentOutcome.Certified.class);
            StationIdentity reopened =
                    StationIdentity.open(folder.resolve(RegistryBench.STATION), RegistryBench.PASSWORD, bench.clock);

            assertThat(serialOf(reopened)).isEqualTo(serialOf(identity)).isNotEqualTo(firstSerial);
            assertThat(bench.get(before, LinkPaths.TIME).statusCode()).isEqualTo(200);
            try (HttpClient after = RegistryBench.client(reopened)) {
                assertThat(bench.get(after, LinkPaths.TIME).statusCode()).isEqualTo(200);
            }
        }
    }

    /// A client nobody here wrote: Bouncy Castle's.
    @Test
    void bouncyCastlesEstClientEnrols() throws Exception {
        String address = "localhost:" + bench.server.enrolmentPort();
        ESTService service = new JsseESTServiceBuilder(address, trustInAuthority())
                .withTLSVersion("TLSv1.3")
                .withTimeout(20_000)
                .build();
        String code = bench.newCode(Holder.workstation(RegistryBench.STATION));
        CertificateRequest request = CertificateRequest.forNew("workstation", RegistryBench.STATION);
        byte[] der = Base64.getMimeDecoder().decode(request.body());

        var roots = ESTService.storeToArray(service.getCACerts().getCertificateStore());
        var issued = ESTService.storeToArray(service.simpleEnroll(
                        false,
                        new PKCS10CertificationRequest(der),
                        new JcaHttpAuthBuilder("enrolment", RegistryBench.STATION, code.toCharArray()).build())
                .getStore());

        assertThat(roots)
                .singleElement()
                .satisfies(root -> assertThat(root.getEncoded()).isEqualTo(bench.authority.getEncoded()));
        assertThat(issued)
                .singleElement()
                .satisfies(own -> assertThat(own.getSubject())
                        .hasToString("O=Hukou Desk,OU=workstation,CN=" + RegistryBench.STATION));
    }

    @Test
    void reenrolmentUnderAnotherNameIsRefused() throws Exception {
        StationIdentity identity = bench.enrolled(RegistryBench.STATION);
        CertificateRequest other = CertificateRequest.forNew("workstation", RegistryBench.OTHER_STATION);
        try (HttpClient client = RegistryBench.client(identity)) {
            HttpResponse<String> answer = bench.post(client, LinkPaths.EST_REENROLL, other.body());

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("name-differs");
        }
    }

    @Test
    void officerOfAnotherOrganIsNotCertifiedHere() {
        StationIdentity identity = bench.enrolled(RegistryBench.STATION);
        String code = bench.newCode(Holder.officer(RegistryBench.OTHER_OFFICER));

        assertThat(identity.certifyOfficer(bench.main(), RegistryBench.OTHER_OFFICER, code))
                .isInstanceOf(EnrolmentOutcome.Refused.class);
    }

    @Test
    void enrolmentSocketServesNothingElse() throws Exception {
        try (HttpClient client = RegistryBench.client(MutualTls.withoutCertificate(bench.authority, bench.clock))) {
            assertThat(statusAt(client, LinkPaths.HEALTH)).isEqualTo(200);
            assertThat(statusAt(client, LinkPaths.EST_CA_CERTS)).isEqualTo(200);
            assertThat(statusAt(client, LinkPaths.TIME)).isEqualTo(404);
            assertThat(statusAt(client, LinkPaths.FEED)).isEqualTo(404);
        }
    }

    private int statusAt(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bench.enrolment().resolve(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /// In TLS 1.3 the client learns of the refusal while it already sends: as an alert or as a broken line.
    private void assertHandshakeFails(MutualTls tls) {
        try (HttpClient client = RegistryBench.client(tls)) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> bench.get(client, LinkPaths.TIME));
        }
    }

    private void assertAnswered(StationIdentity identity) throws IOException, InterruptedException {
        try (HttpClient client = RegistryBench.client(identity)) {
            assertThat(bench.get(client, LinkPaths.TIME).statusCode()).isEqualTo(200);
        }
    }

    /// The same names, certified by somebody else's authority.
    private MutualTls.Credential foreignCredential() {
        Authority stranger = Authority.open(folder.resolve("stranger"), RegistryBench.PASSWORD, bench.clock);
        EnrolmentDesk desk = new EnrolmentDesk(stranger, bench.book, bench.clock);
        CertificateRequest request = CertificateRequest.forNew("workstation", RegistryBench.STATION);
        String code = bench.newCode(Holder.workstation(RegistryBench.STATION));
        Enrolment outcome = desk.enrol(
                new Credentials(RegistryBench.STATION, code), request.body().getBytes(StandardCharsets.US_ASCII));
        IssuedCertificate issued = ((Enrolment.Certified) outcome).issued();
        return new MutualTls.Credential(
                request.keys().getPrivate(), List.of(issued.certificate(), stranger.certificate()));
    }

    private X509TrustManager[] trustInAuthority() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", bench.authority);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(trusted);
        return Stream.of(factory.getTrustManagers())
                .map(X509TrustManager.class::cast)
                .toArray(X509TrustManager[]::new);
    }

    private static String serialOf(StationIdentity identity) {
        return IssuedCertificate.serialOf(identity.certificate().orElseThrow());
    }

    /// Debian package: curl.
    private Finished curl(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--show-error", "--verbose", "--max-time"));
        command.addAll(List.of("20", "--cacert", bench.authorityPem().toString()));
        command.addAll(List.of(more));
        command.add(bench.main().resolve(LinkPaths.TIME).toString());
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new AssertionError("curl is missing: install the Debian package curl", e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Finished(process.exitValue(), output);
    }

    private record Finished(int exit, String output) {}

    /// One connection, spoken by hand, so that it surely is the same one.
    private final class Line implements AutoCloseable {

        private final SSLSocket socket;
        private final BufferedReader in;

        Line(MutualTls tls) throws IOException {
            socket = (SSLSocket) tls.context().getSocketFactory().createSocket("localhost", bench.server.port());
            socket.setSSLParameters(tls.parameters());
            socket.setSoTimeout(20_000);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String get(String path) throws IOException {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                answer.append(line).append('\n');
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            for (int i = 0; i < length; i++) {
                answer.append((char) in.read());
            }
            return answer.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
