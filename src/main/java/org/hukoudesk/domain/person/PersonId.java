package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;

/// The register's own stable key of a person; it outlives changes of name and number.
@Embeddable
public record PersonId(String text) {}
