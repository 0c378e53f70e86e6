package org.hukoudesk.domain.household;

import jakarta.persistence.Embeddable;

/// The register's own stable key of a household; the printed number is [Household#number()].
@Embeddable
public record HouseholdId(String text) {}
