package org.hukoudesk.registry.api;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What officers send, and what they ask.
final class MessageRoutes implements HttpService {

    private static final Logger LOG = LoggerFactory.getLogger(MessageRoutes.class);

    private final EnvelopeCheck check;
    private final MessageDesk messages;
    private final QueryDesk queries;

    MessageRoutes(EnvelopeCheck check, MessageDesk messages, QueryDesk queries) {
        this.check = check;
        this.messages = messages;
        this.queries = queries;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(LinkPaths.MESSAGES, (request, response) -> handle(request, response, this::accept));
        rules.post(LinkPaths.PERSON_QUERY, (request, response) -> handle(request, response, this::ask));
    }

    private void handle(ServerRequest request, ServerResponse response, Work work) {
        Optional<byte[]> raw = Wire.body(request, LinkLimits.MAX_BODY);
        if (raw.isEmpty()) {
            Wire.refuse(response, Problem.of(ProblemCode.TOO_LARGE, "at most " + LinkLimits.MAX_BODY + " bytes"));
            return;
        }
        switch (check.read(StationGate.stationOf(request), raw.get())) {
            case EnvelopeCheck.Refused(Problem problem) -> {
                LOG.warn("Message refused: {} ({})", problem.code(), problem.detail());
                Wire.refuse(response, problem);
            }
            case EnvelopeCheck.Signed(Caller caller, Envelope envelope) ->
                Wire.answer(response, work.on(caller, envelope, raw.get()));
        }
    }

    private Answer accept(Caller caller, Envelope envelope, byte[] raw) {
        if (!messages.kinds().contains(envelope.kind())) {
            return new Answer.Refused(Problem.of(ProblemCode.UNKNOWN_KIND, envelope.kind()));
        }
        return messages.accept(caller, envelope, raw);
    }

    private Answer ask(Caller caller, Envelope envelope, byte[] raw) {
        if (!envelope.kind().equals(LinkPaths.PERSON_QUERY_KIND)) {
            return new Answer.Refused(Problem.of(ProblemCode.UNKNOWN_KIND, envelope.kind()));
        }
        if (EnvelopeCheck.purposeOf(envelope).isEmpty()) {
            return new Answer.Refused(Problem.of(ProblemCode.PURPOSE_MISSING, envelope.messageId()));
        }
        return queries.person(caller, envelope);
    }

    private interface Work {
        Answer on(Caller caller, Envelope envelope, byte[] raw);
    }
}
