package org.hukoudesk.registry.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The registry's book of workstations, officers, one-time codes and certificates.
/// Every request asks it, so reads must be quick; what it says counts from the next request on.
public interface EnrolmentBook {

    void addWorkstation(Workstation workstation);

    void addOfficer(Officer officer);

    Optional<Workstation> workstation(String id);

    Optional<Officer> officer(String id);

    void addCode(OneTimeCode code);

    /// Uses a code up, in one atomic step: of two callers with the same code one at most is accepted.
    CodeUse useCode(Holder holder, String codeHash, Instant at);

    void addCertificate(IssuedCertificate issued);

    CertificateStatus status(String serial);

    /// The holder's certificates that are not revoked, newest first; they may have expired.
    List<IssuedCertificate> certificatesOf(Holder holder);

    /// Revokes for good; revoking twice changes nothing.
    void revoke(String serial, String reason, Instant at);
}
