package org.hukoudesk.domain.household;

import jakarta.persistence.Embeddable;
import java.util.Set;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.PersonId;

/// What a household is: its number inside the station's area, its type (家庭户, 集体户 by code), the registering organ,
/// the address as printed and the head.
@Embeddable
public record HouseholdFacts(String number, String typeCode, OrganCode organ, String address, PersonId headPersonId) {

    /// 居民家庭户.
    public static final String FAMILY = "FAMILY";

    /// 居民集体户 of a unit: no head, and its members have no relation to one.
    public static final String COLLECTIVE = "COLLECTIVE";

    /// 社区公共集体户, kept by the station for those without a dwelling of their own.
    public static final String PUBLIC_COLLECTIVE = "PUBLIC_COLLECTIVE";

    public static final Set<String> TYPES = Set.of(FAMILY, COLLECTIVE, PUBLIC_COLLECTIVE);

    /// Stands where a collective household has no head.
    public static final PersonId NO_HEAD = new PersonId("");

    public boolean isFamily() {
        return typeCode.equals(FAMILY);
    }

    public HouseholdFacts headedBy(PersonId head) {
        return new HouseholdFacts(number, typeCode, organ, address, head);
    }

    public HouseholdFacts at(String nextAddress) {
        return new HouseholdFacts(number, typeCode, organ, nextAddress, headPersonId);
    }

    public HouseholdFacts under(OrganCode nextOrgan, String nextAddress) {
        return new HouseholdFacts(number, typeCode, nextOrgan, nextAddress, headPersonId);
    }

    public HouseholdFacts ofType(String type, PersonId head) {
        return new HouseholdFacts(number, type, organ, address, head);
    }
}
