package org.hukoudesk.station.enrolment;

import org.hukoudesk.contract.link.MutualTls;
import org.hukoudesk.contract.link.Problem;

/// How asking the registry for a certificate ended.
public sealed interface EnrolmentOutcome {

    /// @param credential the new key with its certificate and the authority
    record Certified(MutualTls.Credential credential) implements EnrolmentOutcome {}

    /// The registry said no; a person must read why.
    record Refused(Problem problem) implements EnrolmentOutcome {}

    /// No answer, or none that can be read; the same can be tried again.
    record Unreachable(String reason) implements EnrolmentOutcome {}
}
