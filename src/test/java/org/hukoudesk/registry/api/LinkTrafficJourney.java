package org.hukoudesk.registry.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Sender;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.IssuedCertificate;
import org.hukoudesk.station.enrolment.StationIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an admitted workstation may send: honest messages, and everything else.
class LinkTrafficJourney {

    @TempDir
    Path folder;

    private RegistryBench bench;
    private StationIdentity identity;
    private HttpClient client;
    private PrivateKey key;

    @BeforeEach
    void startRegistry() {
        bench = new RegistryBench(folder);
        identity = bench.enrolled(RegistryBench.STATION);
        client = RegistryBench.client(identity);
        key = bench.officerKey(identity, RegistryBench.OFFICER);
    }

    @AfterEach
    void stopRegistry() {
        client.close();
        bench.close();
    }

    @Test
    void signedMessageReachesTheDeskUnchanged() throws Exception {
        HttpResponse<String> answer = bench.post(client, LinkPaths.MESSAGES, bench.signed("case.submit", key));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"caseNo\":\"A1\"}");
        assertThat(bench.desks.accepted)
                .singleElement()
                .satisfies(each -> assertThat(each.body()).contains("𠮷"));
    }

    @Test
    void unknownFieldsAreTolerated() throws Exception {
        String newer = bench.signed("case.submit", key).replaceFirst("\\{", "{\"later\":{\"a\":1},");

        assertThat(bench.post(client, LinkPaths.MESSAGES, newer).statusCode()).isEqualTo(200);
    }

    @Test
    void forgedMessagesAreRefusedWithTheirCode() throws Exception {
        StationIdentity other = bench.enrolled(RegistryBench.OTHER_STATION);
        PrivateKey stranger = bench.officerKey(other, RegistryBench.OTHER_OFFICER);
        Envelope honest = MessageSigner.sign(bench.message("case.submit", "{\"a\":1}"), key);
        String tampered = RegistryBench.json(honest).replace("\\\"a\\\":1", "\\\"a\\\":2");

        assertRefused(403, "signature-invalid", bench.signed("case.submit", stranger));
        assertRefused(403, "signature-invalid", tampered);
        assertRefused(403, "wrong-workstation", from(RegistryBench.OTHER_STATION, RegistryBench.OFFICER, key));
        assertRefused(403, "officer-elsewhere", from(RegistryBench.STATION, RegistryBench.OTHER_OFFICER, stranger));
        assertRefused(403, "officer-unknown", from(RegistryBench.STATION, "500112-9999", key));
        assertRefused(422, "unknown-kind", bench.signed("case.unheard-of", key));
        assertRefused(422, "unknown-version", RegistryBench.json(honest).replace("\"version\":1", "\"version\":7"));
        assertThat(bench.desks.accepted).isEmpty();
    }

    @Test
    void revokedOfficerKeySignsNothingMore() throws Exception {
        for (IssuedCertificate each : bench.book.certificatesOf(Holder.officer(RegistryBench.OFFICER))) {
            bench.book.revoke(each.serial(), "left", bench.clock.instant());
        }

        assertRefused(403, "officer-without-key", bench.signed("case.submit", key));
    }

    @Test
    void hostileBodiesAreAnsweredAndHarmNothing() throws Exception {
        String good = bench.signed("case.submit", key);
        assertRefused(400, "malformed-request", "");
        assertRefused(400, "malformed-request", "null");
        assertRefused(400, "malformed-request", "{{{{ not json");
        assertRefused(400, "malformed-request", "[".repeat(100_000));
        assertRefused(400, "malformed-request", "{\"version\":1}");
        assertRefused(400, "malformed-request", good + good);
        assertRefused(400, "malformed-request", good.replace("\"kind\":\"", "\"kind\":\"\\n"));
        assertRefused(
                400,
                "malformed-request",
                RegistryBench.json(MessageSigner.sign(bench.message("case.submit", "no json"), key)));
        assertRefused(413, "too-large", " ".repeat(LinkLimits.MAX_BODY + 1));
        assertRefused(413, "too-large", "x".repeat(3 * LinkLimits.MAX_BODY));

        assertThat(bench.post(client, LinkPaths.MESSAGES, good).statusCode()).isEqualTo(200);
    }

    @Test
    void randomBytesNeverStopTheServer() throws Exception {
        Random random = new Random(20261123);
        byte[] good = bench.signed("case.submit", key).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] broken = good.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            var call = bench.request(LinkPaths.MESSAGES)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(broken))
                    .build();
            assertThat(client.send(call, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isLessThan(500);
        }
    }

    @Test
    void brokenDeskAnswersAProblemWithoutItsSecrets() throws Exception {
        HttpResponse<String> answer = bench.post(client, LinkPaths.MESSAGES, bench.signed("case.break", key));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"code\":\"internal\"", "nextStep").doesNotContain("secret", "at org.");
        assertThat(bench.get(client, LinkPaths.HEALTH).statusCode()).isEqualTo(200);
    }

    @Test
    void personQueryNeedsAPurpose() throws Exception {
        String without = RegistryBench.json(
                MessageSigner.sign(bench.message(LinkPaths.PERSON_QUERY_KIND, "{\"purpose\":\" \"}"), key));

        assertThat(bench.post(client, LinkPaths.PERSON_QUERY, without).body()).contains("purpose-missing");
        assertThat(bench.post(client, LinkPaths.PERSON_QUERY, bench.signed(LinkPaths.PERSON_QUERY_KIND, key))
                        .body())
                .contains(RegistryBench.OFFICER);
    }

    @Test
    void longPollReturnsEarlyOnNews() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> poll =
                    threads.submit(() -> bench.get(client, LinkPaths.FEED + "?after=0&wait=30"));
            assertThat(bench.desks.askedForNews.await(20, TimeUnit.SECONDS)).isTrue();

            bench.desks.news.add(new FeedEntry(7, "case", "2026-11-23T02:00:00Z", "{}"));
            bench.bell.ring(RegistryBench.STATION);

            assertThat(poll.get(20, TimeUnit.SECONDS).body()).contains("\"cursor\":7", "\"next\":7");
        }
        assertThat(bench.get(client, LinkPaths.FEED + "?after=7&wait=0").body()).contains("\"entries\":[]");
        assertThat(bench.get(client, LinkPaths.FEED + "?after=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void longPollHeldDuringARevocationGetsNoNews() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> poll =
                    threads.submit(() -> bench.get(client, LinkPaths.FEED + "?after=0&wait=30"));
            assertThat(bench.desks.askedForNews.await(20, TimeUnit.SECONDS)).isTrue();

            String serial = IssuedCertificate.serialOf(identity.certificate().orElseThrow());
            bench.book.revoke(serial, "lost", bench.clock.instant());
            bench.desks.news.add(new FeedEntry(7, "case", "2026-11-23T02:00:00Z", "{}"));
            bench.bell.ring(RegistryBench.STATION);

            assertThat(poll.get(20, TimeUnit.SECONDS).body()).contains("certificate-revoked");
        }
    }

    @Test
    void blobUploadGoesOnWhereTheLineWasCut() throws Exception {
        byte[] blob = new byte[600 * 1024];
        new Random(20261123).nextBytes(blob);
        String path = LinkPaths.BLOBS + "/" + hash(blob);
        assertThat(offset(path)).isEqualTo("0 ?0");
        int first = LinkLimits.BLOB_CHUNK;
        assertThat(patch(path, 0, blob.length, Arrays.copyOf(blob, first)).statusCode())
                .isEqualTo(204);

        cutInTheMiddle(path, first, blob);
        assertThat(offset(path)).isEqualTo(first + " ?0");
        assertThat(patch(path, 0, blob.length, Arrays.copyOf(blob, first)).statusCode())
                .isEqualTo(409);

        byte[] second = Arrays.copyOfRange(blob, first, 2 * first);
        byte[] last = Arrays.copyOfRange(blob, 2 * first, blob.length);
        assertThat(patch(path, first, blob.length, second).statusCode()).isEqualTo(204);
        assertThat(patch(path, 2L * first, blob.length, last).statusCode()).isEqualTo(204);

        assertThat(offset(path)).isEqualTo(blob.length + " ?1");
        var whole = client.send(bench.request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(whole.body()).isEqualTo(blob);
        try (HttpClient other = RegistryBench.client(bench.enrolled(RegistryBench.OTHER_STATION))) {
            assertThat(bench.get(other, path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void blobsThatDoNotFitAreRefused() throws Exception {
        byte[] blob = "a page".getBytes(StandardCharsets.US_ASCII);
        String path = LinkPaths.BLOBS + "/" + hash(blob);

        assertThat(patch(path, 0, 6, "another".substring(0, 6).getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("hash-differs");
        assertThat(offset(path)).isEqualTo("0 ?0");
        assertThat(patch(path, 0, 3, blob).statusCode()).isEqualTo(400);
        assertThat(patch(path, 0, LinkLimits.MAX_BLOB + 1, blob).statusCode()).isEqualTo(413);
        assertThat(patch(path, 0, 600_000, new byte[LinkLimits.BLOB_CHUNK + 1]).statusCode())
                .isEqualTo(413);
        assertThat(patch(LinkPaths.BLOBS + "/..%2f..%2fetc", 0, 6, blob).statusCode())
                .isBetween(400, 404);
        assertThat(patch(path, 0, 6, blob).statusCode()).isEqualTo(204);
    }

    private void assertRefused(int status, String code, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = bench.post(client, LinkPaths.MESSAGES, body);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(LinkPaths.PROBLEM_JSON);
    }

    private String from(String station, String officer, PrivateKey with) {
        Envelope.Content content = new Envelope.Content("case.submit", bench.clock.instant(), "{}");
        String id = "5f0c6b1e-8f55-4c53-9d0a-2f6a7f1f0001";
        return RegistryBench.json(
                MessageSigner.sign(Envelope.unsigned(id, new Sender(station, officer), content), with));
    }

    private String offset(String path) throws IOException, InterruptedException {
        var answer = client.send(bench.request(path).HEAD().build(), HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue(LinkPaths.UPLOAD_OFFSET).orElse("none")
                + " "
                + answer.headers().firstValue(LinkPaths.UPLOAD_COMPLETE).orElse("none");
    }

    private HttpResponse<String> patch(String path, long offset, long length, byte[] chunk)
            throws IOException, InterruptedException {
        HttpRequest call = bench.request(path)
                .header("Content-Type", LinkPaths.BYTES)
                .header(LinkPaths.UPLOAD_OFFSET, Long.toString(offset))
                .header(LinkPaths.UPLOAD_LENGTH, Long.toString(length))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(chunk))
                .build();
        return client.send(call, HttpResponse.BodyHandlers.ofString());
    }

    /// Promises a chunk, sends half of it, and hangs up.
    private void cutInTheMiddle(String path, int offset, byte[] blob) throws IOException {
        MutualTls tls = identity.tls().orElseThrow();
        try (SSLSocket socket =
                (SSLSocket) tls.context().getSocketFactory().createSocket("localhost", bench.server.port())) {
            socket.setSSLParameters(tls.parameters());
            OutputStream out = socket.getOutputStream();
            String head = "PATCH " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + LinkLimits.BLOB_CHUNK
                    + "\r\nUpload-Offset: " + offset + "\r\nUpload-Length: " + blob.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(blob, offset, LinkLimits.BLOB_CHUNK / 2);
            out.flush();
        }
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
