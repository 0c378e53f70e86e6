package org.hukoudesk.registry.enrolment;

/// What the book says about a serial number.
public enum CertificateStatus {
    ACTIVE,
    REVOKED,
    UNKNOWN
}
