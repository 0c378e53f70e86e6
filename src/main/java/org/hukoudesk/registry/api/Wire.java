package org.hukoudesk.registry.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.WireException;

/// Bytes in, bytes out: JSON with limits, and answers that no cache keeps.
final class Wire {

    static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(LinkLimits.MAX_JSON_DEPTH)
                            .maxStringLength(LinkLimits.MAX_BODY)
                            .maxDocumentLength(LinkLimits.MAX_BODY)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Wire() {}

    /// The whole body, or empty if it is larger than the limit. What is too large is still read (up to the server's own
    /// cap), so that the sender reads the refusal instead of a broken connection.
    static Optional<byte[]> body(ServerRequest request, int limit) {
        try (InputStream in = request.content().inputStream()) {
            byte[] read = in.readNBytes(limit + 1);
            if (read.length <= limit) {
                return Optional.of(read);
            }
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (DataReader.InsufficientDataAvailableException e) {
            throw new CloseConnectionException("the caller hung up", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void refuse(ServerResponse response, Problem problem) {
        response.status(problem.status());
        response.header(HeaderNames.CONTENT_TYPE, LinkPaths.PROBLEM_JSON);
        send(response, bytes(problem));
    }

    static void answer(ServerResponse response, Answer answer) {
        switch (answer) {
            case Answer.Done(String json) -> json(response, json.getBytes(StandardCharsets.UTF_8));
            case Answer.Refused(Problem problem) -> refuse(response, problem);
        }
    }

    static void json(ServerResponse response, Object value) {
        json(response, bytes(value));
    }

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new WireException("link.cannot-write-json", e);
        }
    }

    static String header(ServerRequest request, String name) {
        return request.headers().first(HeaderNames.create(name)).orElse("");
    }

    /// A number of at most 18 digits; empty for anything else.
    static Optional<Long> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static void json(ServerResponse response, byte[] body) {
        response.header(HeaderNames.CONTENT_TYPE, LinkPaths.JSON);
        send(response, body);
    }

    private static void send(ServerResponse response, byte[] body) {
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.send(body);
    }
}
