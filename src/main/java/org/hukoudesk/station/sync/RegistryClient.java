package org.hukoudesk.station.sync;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.store.blob.BlobName;

/// The registry's main socket as seen from a workstation: mutual TLS, time limits, and every outcome as a [Reply].
public final class RegistryClient implements Link, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    /// An act with its transaction takes well under a second; this is for a registry under load.
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /// A 256 KiB chunk at 64 kbit/s, with room.
    private static final Duration CHUNK = Duration.ofSeconds(60);
    /// A whole blob over a slow county line.
    private static final Duration BLOB = Duration.ofMinutes(5);
    /// What a long poll may take beyond the time it is held.
    private static final Duration POLL_GRACE = Duration.ofSeconds(15);

    /// Bytes of one answer: a feed page of 200 cases of 100 KiB, twice.
    private static final long MAX_ANSWER = 40L * 1024 * 1024;

    private static final long MAX_RETRY_AFTER_SECONDS = 3600;

    private final URI registry;
    private final HttpClient client;

    /// @param registry address of the registry's main socket
    public RegistryClient(URI registry, MutualTls tls) {
        this.registry = registry;
        this.client = HttpClient.newBuilder()
                .sslContext(tls.context())
                .sslParameters(tls.parameters())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public Reply<String> send(Envelope message) {
        return ask(post(LinkPaths.MESSAGES, message), RegistryClient::text);
    }

    /// @param query signed, of kind [LinkPaths#PERSON_QUERY_KIND]
    public Reply<PersonQuery.Found> person(Envelope query) {
        return ask(
                post(LinkPaths.PERSON_QUERY, query), answer -> LinkJson.read(answer.body(), PersonQuery.Found.class));
    }

    @Override
    public Reply<FeedPage> feed(long after, Duration wait) {
        String address = LinkPaths.FEED + "?after=" + after + "&wait=" + wait.toSeconds();
        return ask(
                to(address, wait.plus(POLL_GRACE)).GET().build(),
                answer -> LinkJson.read(answer.body(), FeedPage.class));
    }

    @Override
    public Reply<UploadProgress> progress(String hash) {
        HttpRequest.Builder call = to(LinkPaths.BLOBS + "/" + hash, ANSWER);
        return ask(call.method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), RegistryClient::progressIn);
    }

    @Override
    public Reply<UploadProgress> append(ChunkPlace place, byte[] chunk) {
        HttpRequest call = to(LinkPaths.BLOBS + "/" + place.hash(), CHUNK)
                .header("Content-Type", LinkPaths.BYTES)
                .header(LinkPaths.UPLOAD_OFFSET, Long.toString(place.offset()))
                .header(LinkPaths.UPLOAD_LENGTH, Long.toString(place.length()))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(chunk))
                .build();
        return ask(call, RegistryClient::progressIn);
    }

    /// A whole blob; bytes that do not fit their name count as no answer.
    public Reply<byte[]> blob(String hash) {
        HttpRequest call = to(LinkPaths.BLOBS + "/" + hash, BLOB).GET().build();
        return ask(
                call,
                LinkLimits.MAX_BLOB,
                answer -> Optional.of(answer.body())
                        .filter(bytes -> BlobName.of(bytes).hex().equals(hash)));
    }

    /// Breaks off what is under way.
    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest post(String path, Envelope message) {
        return to(path, ANSWER)
                .header("Content-Type", LinkPaths.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(LinkJson.text(message), StandardCharsets.UTF_8))
                .build();
    }

    private HttpRequest.Builder to(String path, Duration limit) {
        return HttpRequest.newBuilder(registry.resolve(path)).timeout(limit);
    }

    private <T> Reply<T> ask(HttpRequest call, Function<HttpResponse<byte[]>, Optional<T>> read) {
        return ask(call, MAX_ANSWER, read);
    }

    private <T> Reply<T> ask(HttpRequest call, long limit, Function<HttpResponse<byte[]>, Optional<T>> read) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    call, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), limit));
            if (answer.statusCode() / 100 != 2) {
                return new Reply.Refused<>(problemIn(answer), retryAfter(answer));
            }
            return read.apply(answer)
                    .<Reply<T>>map(Reply.Answered::new)
                    .orElseGet(() -> new Reply.Unreachable<>("unreadable answer"));
        } catch (IOException e) {
            return new Reply.Unreachable<>(e.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Reply.Unreachable<>("interrupted");
        }
    }

    private static Optional<String> text(HttpResponse<byte[]> answer) {
        return Optional.of(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static Optional<UploadProgress> progressIn(HttpResponse<byte[]> answer) {
        boolean complete = answer.headers()
                .firstValue(LinkPaths.UPLOAD_COMPLETE)
                .filter("?1"::equals)
                .isPresent();
        return number(answer, LinkPaths.UPLOAD_OFFSET).map(offset -> new UploadProgress(offset, complete));
    }

    /// A proxy on the way may answer without a problem document; the status alone decides then. The status of the line
    /// outranks the one inside the document.
    private static Problem problemIn(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        return LinkJson.read(answer.body(), Problem.class)
                .map(read ->
                        new Problem(read.type(), read.title(), status, read.detail(), read.code(), read.nextStep()))
                .orElseGet(() -> new Problem("about:blank", "HTTP " + status, status, "", "http-" + status, ""));
    }

    private static Optional<Duration> retryAfter(HttpResponse<byte[]> answer) {
        return number(answer, "Retry-After")
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, MAX_RETRY_AFTER_SECONDS)));
    }

    private static Optional<Long> number(HttpResponse<byte[]> answer, String header) {
        return answer.headers()
                .firstValue(header)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }
}
