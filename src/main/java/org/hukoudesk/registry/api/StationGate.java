package org.hukoudesk.registry.api;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.registry.enrolment.EnrolmentBook;
import org.hukoudesk.registry.enrolment.IssuedCertificate;
import org.hukoudesk.registry.enrolment.Workstation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the book about the caller's certificate before **every** request: a connection outlives a revocation by hours,
/// a request must not.
final class StationGate implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(StationGate.class);

    private final EnrolmentBook book;
    private final Clock clock;

    StationGate(EnrolmentBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Optional<X509Certificate> shown = certificateOf(request);
        switch (shown.map(this::check).orElseGet(() -> refused(ProblemCode.CERTIFICATE_UNKNOWN, "none shown"))) {
            case Refused(Problem problem) -> Wire.refuse(response, problem);
            case Admitted(CallingStation station) -> {
                request.context().register(station);
                chain.proceed();
            }
        }
    }

    /// The workstation the gate has admitted for this request.
    static CallingStation stationOf(ServerRequest request) {
        return request.context().get(CallingStation.class).orElseThrow();
    }

    Passage check(X509Certificate certificate) {
        String serial = IssuedCertificate.serialOf(certificate);
        Passage passage = switch (book.status(serial)) {
            case REVOKED -> refused(ProblemCode.CERTIFICATE_REVOKED, serial);
            case UNKNOWN -> refused(ProblemCode.CERTIFICATE_UNKNOWN, serial);
            case ACTIVE ->
                clock.instant().isAfter(certificate.getNotAfter().toInstant())
                        ? refused(ProblemCode.CERTIFICATE_EXPIRED, serial)
                        : admit(certificate);
        };
        if (passage instanceof Refused(Problem problem)) {
            LOG.warn("Certificate {} refused: {}", serial, problem.code());
        }
        return passage;
    }

    private Passage admit(X509Certificate certificate) {
        String name = commonName(certificate);
        Optional<Workstation> found = book.workstation(name).filter(Workstation::active);
        return found.isPresent()
                ? new Admitted(new CallingStation(found.get(), certificate))
                : refused(ProblemCode.WORKSTATION_CLOSED, name);
    }

    private static Passage refused(ProblemCode code, String which) {
        return new Refused(Problem.of(code, "certificate or workstation " + which));
    }

    private static Optional<X509Certificate> certificateOf(ServerRequest request) {
        Certificate[] chain = request.remotePeer().tlsCertificates().orElse(new Certificate[0]);
        return chain.length > 0 && chain[0] instanceof X509Certificate own ? Optional.of(own) : Optional.empty();
    }

    /// We have issued it, so it has exactly one common name.
    private static String commonName(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return IETFUtils.valueToString(subject.getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }

    /// Whether a certificate opens the door now.
    sealed interface Passage {}

    record Admitted(CallingStation station) implements Passage {}

    record Refused(Problem problem) implements Passage {}
}
