package org.hukoudesk.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;

/// Acts on households and on who lives in which. None leaves the city: that needs a permit (domain reference §2.4 no.
/// 9).
public sealed interface HouseholdAct extends Act {

    /// 住址变动 (103/104) of a whole household inside the station's area; it keeps its number.
    record AddressChange(HouseholdId householdId, String address) implements HouseholdAct {}

    /// 市内移居 (103/104) to the area of another station of the same city, decided at the destination (一地办结). Whoever
    /// stays behind keeps the old household, under `successor` when its head leaves.
    record CityMove(Leaving leaving, Target target, String cause) implements HouseholdAct {}

    /// 分户 (201): some members of a household found their own under the same station.
    record Split(Leaving leaving, NewHousehold founded) implements HouseholdAct {}

    /// 立户 (201): an adult with a dwelling of their own founds a household in it; one dwelling holds one family
    /// household (domain reference §4.5).
    record Creation(Leaving leaving, NewHousehold founded) implements HouseholdAct {}

    /// 集体户立户 (201): a unit's or a community's household without members yet; the county approves.
    record CollectiveCreation(NewHousehold founded) implements HouseholdAct {}

    /// 并户 (203): a household ends in another one at the same address. `relations` are those of its members to the head
    /// of the one that stays.
    record Merge(HouseholdId ending, HouseholdId staying, Map<PersonId, String> relations) implements HouseholdAct {

        public Merge {
            relations = Map.copyOf(relations);
        }
    }

    /// 户主变更 (202).
    record HeadChange(HouseholdId householdId, Act.Succession succession) implements HouseholdAct {}

    /// 户别变更 (110). A household that becomes a family needs a head; one that becomes collective loses its own.
    record TypeChange(HouseholdId householdId, String typeCode, Optional<Act.Succession> succession)
            implements HouseholdAct {}

    /// 区划调整 (400): nobody moves, but another station registers these households, or places are named anew. Addresses
    /// that begin with `renamed` begin with `name` afterwards; printed history stays as it was (§2.5).
    record Readjustment(List<HouseholdId> households, OrganCode organ, String renamed, String name)
            implements HouseholdAct {

        public Readjustment {
            households = List.copyOf(households);
        }
    }

    /// Who leaves a household, each with the relation to the head where they go, and who heads those who stay.
    record Leaving(HouseholdId from, List<Placement> placements, Optional<Act.Succession> successor) {

        public Leaving {
            placements = List.copyOf(placements);
        }
    }

    /// One person's relation to the head of the household they come to; empty in a collective one.
    record Placement(PersonId personId, String relation) {}

    /// Where somebody goes.
    sealed interface Target {}

    record Joined(HouseholdId householdId) implements Target {}

    /// A household that does not exist yet, under the acting station.
    record NewHousehold(HouseholdId householdId, String number, String typeCode, String address) implements Target {}

    /// See [Act#kind()].
    default String householdKind() {
        return switch (this) {
            case AddressChange _ -> "ADDRESS_CHANGE";
            case CityMove _ -> "CITY_MOVE";
            case Split _ -> "SPLIT";
            case Creation _ -> "CREATION";
            case CollectiveCreation _ -> "COLLECTIVE_CREATION";
            case Merge _ -> "MERGE";
            case HeadChange _ -> "HEAD_CHANGE";
            case TypeChange _ -> "TYPE_CHANGE";
            case Readjustment _ -> "READJUSTMENT";
        };
    }

    /// See [Act#code()].
    default String householdCode() {
        return switch (this) {
            case AddressChange _, CityMove _ -> "103";
            case Split _, Creation _, CollectiveCreation _ -> "201";
            case Merge _ -> "203";
            case HeadChange _ -> "202";
            case TypeChange _ -> "110";
            case Readjustment _ -> "400";
        };
    }
}
