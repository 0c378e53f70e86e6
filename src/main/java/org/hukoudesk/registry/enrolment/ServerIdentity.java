package org.hukoudesk.registry.enrolment;

import java.security.cert.X509Certificate;
import java.time.Clock;
import org.hukoudesk.contract.link.MutualTls;

/// What the registry shows its callers, and whose certificates it accepts from them.
public record ServerIdentity(MutualTls.Credential credential, X509Certificate authority) {

    public MutualTls tls(Clock clock) {
        return MutualTls.with(credential, authority, clock);
    }
}
