package org.hukoudesk.registry.api;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.registry.enrolment.CertificateAnswer;
import org.hukoudesk.registry.enrolment.Credentials;
import org.hukoudesk.registry.enrolment.Enrolment;
import org.hukoudesk.registry.enrolment.EnrolmentDesk;
import org.hukoudesk.registry.enrolment.IssuedCertificate;

/// The EST subset (RFC 7030) and the certification of officers.
final class EnrolmentRoutes {

    private final EnrolmentDesk desk;

    EnrolmentRoutes(EnrolmentDesk desk) {
        this.desk = desk;
    }

    /// For workstations without a certificate.
    void newcomers(HttpRules rules) {
        rules.get(LinkPaths.EST_CA_CERTS, this::authority);
        rules.post(LinkPaths.EST_ENROLL, (request, response) -> withCode(request, response, desk::enrol));
    }

    /// For workstations the gate has admitted.
    void members(HttpRules rules) {
        rules.get(LinkPaths.EST_CA_CERTS, this::authority);
        rules.post(LinkPaths.EST_REENROLL, this::again);
        rules.post(
                LinkPaths.OFFICER_CERTIFICATE,
                (request, response) -> withCode(
                        request,
                        response,
                        (credentials, body) -> desk.certifyOfficer(
                                StationGate.stationOf(request).workstation(), credentials, body)));
    }

    private void authority(ServerRequest request, ServerResponse response) {
        certificates(response, desk.authorityCertificate());
    }

    private void again(ServerRequest request, ServerResponse response) {
        CallingStation station = StationGate.stationOf(request);
        withBody(request, response, body -> desk.reenrol(station.certificate(), station.workstation(), body));
    }

    private static void withCode(ServerRequest request, ServerResponse response, CodeWork work) {
        Optional<Credentials> credentials = Credentials.ofHeader(Wire.header(request, "Authorization"));
        if (credentials.isEmpty()) {
            // The client goes on in this connection, so its body is read; and the challenge has no body of its own,
            // because Bouncy Castle's client breaks off when it has to skip one.
            Wire.body(request, LinkLimits.MAX_SIGNING_REQUEST);
            response.header(HeaderNames.WWW_AUTHENTICATE, "Basic realm=\"enrolment\"");
            response.status(401).send();
            return;
        }
        withBody(request, response, body -> work.on(credentials.get(), body));
    }

    private static void withBody(ServerRequest request, ServerResponse response, BodyWork work) {
        Optional<byte[]> body = Wire.body(request, LinkLimits.MAX_SIGNING_REQUEST);
        if (body.isEmpty()) {
            Wire.refuse(response, Problem.of(ProblemCode.TOO_LARGE, "a signing request is small"));
            return;
        }
        switch (work.on(body.get())) {
            case Enrolment.Certified(IssuedCertificate issued) -> certificates(response, issued.certificate());
            case Enrolment.Declined(Problem problem) -> Wire.refuse(response, problem);
        }
    }

    private static void certificates(ServerResponse response, X509Certificate certificate) {
        response.header(HeaderNames.CONTENT_TYPE, LinkPaths.PKCS7);
        response.header("Content-Transfer-Encoding", "base64");
        response.send(CertificateAnswer.of(List.of(certificate)));
    }

    private interface CodeWork {
        Enrolment on(Credentials credentials, byte[] request);
    }

    private interface BodyWork {
        Enrolment on(byte[] request);
    }
}
