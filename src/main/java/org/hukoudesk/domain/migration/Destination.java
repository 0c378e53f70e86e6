package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.jspecify.annotations.Nullable;

/// Where a permit leads: the registering organ, the address as it will be printed, and the household to join; without
/// one a new household is created (新立一户).
@Embeddable
public record Destination(
        OrganCode destinationOrgan,
        String address,
        @Nullable HouseholdId joinHousehold) {}
