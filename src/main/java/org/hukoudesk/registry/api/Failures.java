package org.hukoudesk.registry.api;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP border: whatever goes wrong behind it leaves as a problem with a code, never as a stack trace.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void routing(HttpRouting.Builder routing) {
        routing.any((_, response) -> Wire.refuse(response, Problem.of(ProblemCode.NOT_FOUND, "no such address")));
        routing.error(CloseConnectionException.class, (_, _, gone) -> {
            throw gone;
        });
        routing.error(Exception.class, Failures::answer);
    }

    /// For requests that never reach a route: broken prologues, headers, sizes.
    static DirectHandlers direct() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
            handlers.addHandler(type, new Unrouted());
        }
        return handlers.build();
    }

    private static void answer(ServerRequest request, ServerResponse response, Exception failure) {
        switch (failure) {
            case HttpException known
            when known.status().code() < 500 -> Wire.refuse(response, problemOf(known.status()));
            case RequestException known
            when known.status().code() < 500 -> Wire.refuse(response, problemOf(known.status()));
            default -> {
                LOG.error("Request {} failed", request.prologue().method(), failure);
                Wire.refuse(response, Problem.of(ProblemCode.INTERNAL, "request " + request.id()));
            }
        }
    }

    private static Problem problemOf(Status status) {
        return switch (status.code()) {
            case 404, 405 -> Problem.of(ProblemCode.NOT_FOUND, "no such address");
            case 413 -> Problem.of(ProblemCode.TOO_LARGE, "the request is beyond the limit");
            case 403 -> Problem.of(ProblemCode.FORBIDDEN, "not allowed");
            case 429, 503 -> Problem.of(ProblemCode.TOO_MANY, "the registry is busy");
            default ->
                status.code() < 500
                        ? Problem.of(ProblemCode.MALFORMED, "not a request this server understands")
                        : Problem.of(ProblemCode.INTERNAL, "the registry failed");
        };
    }

    /// The answer to what Helidon itself refuses.
    private static final class Unrouted implements DirectHandler {

        @Override
        public TransportResponse handle(
                TransportRequest request,
                EventType type,
                Status status,
                ServerResponseHeaders headers,
                String message) {
            Problem problem = problemOf(status);
            return TransportResponse.builder()
                    .status(Status.create(problem.status()))
                    .headers(headers)
                    .keepAlive(type.keepAlive())
                    .header(HeaderNames.CONTENT_TYPE, LinkPaths.PROBLEM_JSON)
                    .entity(Wire.bytes(problem))
                    .build();
        }
    }
}
