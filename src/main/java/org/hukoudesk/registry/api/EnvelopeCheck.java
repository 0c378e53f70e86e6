package org.hukoudesk.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.registry.enrolment.EnrolmentBook;
import org.hukoudesk.registry.enrolment.Holder;
import org.hukoudesk.registry.enrolment.IssuedCertificate;
import org.hukoudesk.registry.enrolment.Officer;

/// Finds out who really speaks: the workstation of the certificate, and an officer of an organ it serves, by his or her
/// own registered key. A workstation cannot speak for an officer.
final class EnvelopeCheck {

    private final EnrolmentBook book;
    private final Clock clock;

    EnvelopeCheck(EnrolmentBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Reading read(CallingStation station, byte[] raw) {
        Envelope envelope;
        try {
            Optional<Envelope> parsed = Optional.ofNullable(Wire.JSON.readValue(raw, Envelope.class));
            if (parsed.isEmpty()) {
                return refused(ProblemCode.MALFORMED, "an envelope is needed");
            }
            envelope = parsed.get();
        } catch (IOException _) {
            // The parser's own text may quote personal data; it goes nowhere.
            return refused(ProblemCode.MALFORMED, "not an envelope in JSON");
        }
        return envelope.version() == Envelope.VERSION
                ? checked(station, envelope)
                : refused(ProblemCode.UNKNOWN_VERSION, "version " + envelope.version());
    }

    /// The purpose a query states in its body; empty if there is none or it is too long.
    static Optional<String> purposeOf(Envelope query) {
        return bodyOf(query)
                .map(body -> body.path("purpose").asText("").strip())
                .filter(purpose -> !purpose.isEmpty() && purpose.length() <= LinkLimits.MAX_PURPOSE);
    }

    private Reading checked(CallingStation station, Envelope envelope) {
        if (!envelope.sender().workstation().equals(station.id())) {
            return refused(ProblemCode.WRONG_WORKSTATION, "sent by " + station.id());
        }
        String id = envelope.sender().officer();
        Optional<Officer> officer = book.officer(id).filter(Officer::active);
        if (officer.isEmpty()) {
            return refused(ProblemCode.OFFICER_UNKNOWN, id);
        }
        if (!station.workstation().serves(officer.get().organ())) {
            return refused(ProblemCode.OFFICER_ELSEWHERE, id + " at " + station.id());
        }
        return signed(new Caller(station, officer.get()), envelope);
    }

    private Reading signed(Caller caller, Envelope envelope) {
        String id = caller.officer().id();
        List<IssuedCertificate> keys = book.certificatesOf(Holder.officer(id)).stream()
                .filter(each -> each.isValidAt(clock.instant()))
                .toList();
        if (keys.isEmpty()) {
            return refused(ProblemCode.OFFICER_WITHOUT_KEY, id);
        }
        if (keys.stream().noneMatch(each -> MessageSigner.isSignedBy(envelope, each.publicKey()))) {
            return refused(ProblemCode.SIGNATURE_INVALID, envelope.messageId());
        }
        return bodyOf(envelope).isPresent()
                ? new Signed(caller, envelope)
                : refused(ProblemCode.MALFORMED, "the body is not a JSON object");
    }

    private static Optional<JsonNode> bodyOf(Envelope envelope) {
        try {
            return Optional.of(Wire.JSON.readTree(envelope.body())).filter(JsonNode::isObject);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Reading refused(ProblemCode code, String detail) {
        return new Refused(Problem.of(code, detail));
    }

    /// What came out of reading an envelope.
    sealed interface Reading {}

    record Signed(Caller caller, Envelope envelope) implements Reading {}

    record Refused(Problem problem) implements Reading {}
}
