package org.hukoudesk.store.enrolment;

import jakarta.persistence.Embeddable;

/// Whom a code or certificate belongs to: WORKSTATION or OFFICER, and the id.
@Embeddable
public record HolderKey(String holderKind, String holder) {}
