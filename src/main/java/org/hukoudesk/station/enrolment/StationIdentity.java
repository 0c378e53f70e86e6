package org.hukoudesk.station.enrolment;

import java.net.URI;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hukoudesk.contract.link.CredentialFile;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.MutualTls;

/// Who this workstation is to the registry: a key made here and the certificate got for it with a one-time code.
public final class StationIdentity {

    /// Its file in the workstation's data folder.
    public static final String FILE = "identity.p12";

    private final CredentialFile file;
    private final Clock clock;
    private volatile Optional<MutualTls.Credential> credential;

    private StationIdentity(CredentialFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.credential = file.read();
    }

    /// @param folder the workstation's data folder
    /// @throws org.hukoudesk.contract.link.WireException if an identity is there but cannot be read
    public static StationIdentity open(Path folder, char[] password, Clock clock) {
        return new StationIdentity(new CredentialFile(folder.resolve(FILE), password), clock);
    }

    public boolean isEnrolled() {
        return credential.isPresent();
    }

    /// Empty before enrolment.
    public Optional<X509Certificate> certificate() {
        return credential.map(MutualTls.Credential::certificate);
    }

    /// The workstation's own key; empty before enrolment.
    public Optional<PrivateKey> key() {
        return credential.map(MutualTls.Credential::key);
    }

    /// What every connection to the registry is made with; empty before enrolment. Ask again after a renewal.
    public Optional<MutualTls> tls() {
        return credential.map(this::tlsOf);
    }

    /// Makes a key and has it certified; on success it is stored and used from now on.
    /// @param enrolmentPort address of the registry's enrolment socket
    /// @param authority the registry's authority, come with the installation and not over this line
    public EnrolmentOutcome enrol(URI enrolmentPort, X509Certificate authority, String workstation, String code) {
        CertificateRequest request = CertificateRequest.forNew("workstation", workstation);
        EnrolmentClient client = new EnrolmentClient(MutualTls.withoutCertificate(authority, clock), authority);
        URI address = enrolmentPort.resolve(LinkPaths.EST_ENROLL);
        return adopt(client.ask(address, request, Optional.of(new EnrolmentClient.Code(workstation, code))));
    }

    /// True from two thirds of the certificate's life on.
    public boolean isRenewalDue() {
        return certificate().filter(this::isTwoThirdsOver).isPresent();
    }

    /// A new key under the same name; the old certificate stays valid until its end, so a lost answer harms nobody.
    /// @param registry address of the registry's main socket
    /// @throws IllegalStateException before enrolment
    public EnrolmentOutcome renew(URI registry) {
        MutualTls.Credential present = credential.orElseThrow(() -> new IllegalStateException("not enrolled"));
        CertificateRequest request =
                CertificateRequest.forSame(present.certificate().getSubjectX500Principal());
        return adopt(clientOf(present).ask(registry.resolve(LinkPaths.EST_REENROLL), request, Optional.empty()));
    }

    /// Makes a key for an officer and has it certified with the officer's own code. The caller keeps it under the PIN.
    /// @throws IllegalStateException before enrolment
    public EnrolmentOutcome certifyOfficer(URI registry, String officer, String code) {
        MutualTls.Credential present = credential.orElseThrow(() -> new IllegalStateException("not enrolled"));
        CertificateRequest request = CertificateRequest.forNew("officer", officer);
        URI address = registry.resolve(LinkPaths.OFFICER_CERTIFICATE);
        return clientOf(present).ask(address, request, Optional.of(new EnrolmentClient.Code(officer, code)));
    }

    private EnrolmentOutcome adopt(EnrolmentOutcome outcome) {
        if (outcome instanceof EnrolmentOutcome.Certified(MutualTls.Credential made)) {
            file.write(made);
            credential = Optional.of(made);
        }
        return outcome;
    }

    private boolean isTwoThirdsOver(X509Certificate own) {
        Instant begin = own.getNotBefore().toInstant();
        Duration life = Duration.between(begin, own.getNotAfter().toInstant());
        return !clock.instant().isBefore(begin.plus(life.multipliedBy(2).dividedBy(3)));
    }

    private EnrolmentClient clientOf(MutualTls.Credential present) {
        return new EnrolmentClient(tlsOf(present), present.chain().getLast());
    }

    private MutualTls tlsOf(MutualTls.Credential present) {
        return MutualTls.with(present, present.chain().getLast(), clock);
    }
}
