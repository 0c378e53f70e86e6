package org.hukoudesk.registry.enrolment;

/// How the attempt to use a one-time code ended. The caller is told only whether it was accepted.
public enum CodeUse {
    ACCEPTED,
    UNKNOWN,
    USED,
    EXPIRED
}
