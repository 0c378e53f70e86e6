package org.hukoudesk.domain.household;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// One version of one household, kept with its county.
@Embeddable
public record HouseholdVersionId(String county, HouseholdId householdId, int version) implements Serializable {}
