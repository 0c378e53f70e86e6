package org.hukoudesk.domain.check;

import java.time.Instant;
import java.util.List;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.jspecify.annotations.Nullable;

/// All that is kept of one household: versions in their order, and who is registered in it now.
public record KeptHousehold(String householdId, List<Version> versions, List<Member> members) {

    public KeptHousehold {
        versions = List.copyOf(versions);
        members = List.copyOf(members);
    }

    Version latest() {
        return versions.getLast();
    }

    /// @param head key of the head; empty where there is none
    public record Version(
            String householdId,
            int version,
            String typeCode,
            String organ,
            String address,
            String head,
            HouseholdState state,
            String openedBy,
            Instant openedAt,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {

        boolean isFamily() {
            return typeCode.equals(HouseholdFacts.FAMILY);
        }

        KeptSpan span() {
            return new KeptSpan(version, openedBy, openedAt, closedBy, closedAt);
        }
    }

    /// Somebody whose latest version is active in the household.
    public record Member(String personId, String householdId, String organ, String relation) {}
}
