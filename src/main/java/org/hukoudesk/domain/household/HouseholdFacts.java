package org.hukoudesk.domain.household;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.PersonId;

/// What a household is: its number inside the station's area, its type (家庭户, 集体户 by code), the registering organ,
/// the address as printed and the head.
@Embeddable
public record HouseholdFacts(String number, String typeCode, OrganCode organ, String address, PersonId headPersonId) {

    /// 居民家庭户, the only type whose rules this register holds so far.
    public static final String FAMILY = "FAMILY";

    public HouseholdFacts headedBy(PersonId head) {
        return new HouseholdFacts(number, typeCode, organ, address, head);
    }
}
