package org.hukoudesk.registry.enrolment;

import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;

/// How a request for a certificate ended.
public sealed interface Enrolment {

    /// @param issued recorded in the book already
    record Certified(IssuedCertificate issued) implements Enrolment {}

    record Declined(Problem problem) implements Enrolment {}

    static Enrolment declined(ProblemCode code, String detail) {
        return new Declined(Problem.of(code, detail));
    }
}
