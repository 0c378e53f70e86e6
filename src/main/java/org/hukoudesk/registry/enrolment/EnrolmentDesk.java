package org.hukoudesk.registry.enrolment;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.hukoudesk.contract.link.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives out certificates: to a workstation for a one-time code, again before the old one ends, and to an officer who
/// sits at an enrolled workstation. What is asked for is checked first, so that a bad request does not cost the code.
public final class EnrolmentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentDesk.class);

    private final Authority authority;
    private final EnrolmentBook book;
    private final Clock clock;

    public EnrolmentDesk(Authority authority, EnrolmentBook book, Clock clock) {
        this.authority = authority;
        this.book = book;
        this.clock = clock;
    }

    public X509Certificate authorityCertificate() {
        return authority.certificate();
    }

    /// EST simpleenroll (RFC 7030 §4.2.1): one code, one certificate.
    public Enrolment enrol(Credentials credentials, byte[] request) {
        Optional<SigningRequest> read = SigningRequest.read(request);
        if (read.isEmpty()) {
            return unfit();
        }
        if (!isNamed(read.get(), credentials.id())) {
            return nameDiffers(credentials.id());
        }
        Optional<Workstation> found = book.workstation(credentials.id()).filter(Workstation::active);
        if (found.isEmpty() || !isCodeGood(Holder.workstation(credentials.id()), credentials)) {
            return codeRefused(credentials);
        }
        return record(authority.certifyWorkstation(found.get(), read.get().key()));
    }

    /// EST simplereenroll (RFC 7030 §4.2.2): the same subject, by the certificate still valid. Both stay valid.
    public Enrolment reenrol(X509Certificate current, Workstation caller, byte[] request) {
        Optional<SigningRequest> read = SigningRequest.read(request);
        if (read.isEmpty()) {
            return unfit();
        }
        X500Name subject =
                X500Name.getInstance(current.getSubjectX500Principal().getEncoded());
        if (!read.get().subject().equals(subject)) {
            return nameDiffers(caller.id());
        }
        return record(authority.certifyWorkstation(caller, read.get().key()));
    }

    /// Certifies the key of an officer who belongs to an organ this workstation serves.
    public Enrolment certifyOfficer(Workstation via, Credentials credentials, byte[] request) {
        Optional<SigningRequest> read = SigningRequest.read(request);
        if (read.isEmpty()) {
            return unfit();
        }
        if (!isNamed(read.get(), credentials.id())) {
            return nameDiffers(credentials.id());
        }
        Optional<Officer> found = book.officer(credentials.id()).filter(Officer::active);
        if (found.isEmpty() || !via.serves(found.get().organ())) {
            return codeRefused(credentials);
        }
        if (!isCodeGood(Holder.officer(credentials.id()), credentials)) {
            return codeRefused(credentials);
        }
        return record(authority.certifyOfficer(found.get(), read.get().key()));
    }

    private boolean isCodeGood(Holder holder, Credentials credentials) {
        CodeUse use = book.useCode(holder, OneTimeCode.hashOf(credentials.code()), clock.instant());
        if (use != CodeUse.ACCEPTED) {
            LOG.warn("One-time code of {} refused: {}", holder.id(), use);
        }
        return use == CodeUse.ACCEPTED;
    }

    private Enrolment record(IssuedCertificate issued) {
        book.addCertificate(issued);
        LOG.info(
                "Certificate {} issued to {} {}",
                issued.serial(),
                issued.holder().kind(),
                issued.holder().id());
        return new Enrolment.Certified(issued);
    }

    private static boolean isNamed(SigningRequest request, String id) {
        return request.commonName().filter(id::equals).isPresent();
    }

    private static Enrolment unfit() {
        return Enrolment.declined(ProblemCode.KEY_UNFIT, "not a PKCS#10 request proven by its own P-256 key");
    }

    private static Enrolment nameDiffers(String id) {
        return Enrolment.declined(ProblemCode.NAME_DIFFERS, "the request must name " + id);
    }

    /// One answer for every reason: a stranger learns nothing about which ids exist.
    private static Enrolment codeRefused(Credentials credentials) {
        return Enrolment.declined(ProblemCode.CODE_REFUSED, "no valid code for " + credentials.id());
    }
}
