package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;

/// Where a permit's persons are registered today: organ, household, and the address printed in its booklet.
@Embeddable
public record Origin(OrganCode originOrgan, HouseholdId originHousehold, String originAddress) {}
