package org.hukoudesk.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.PersonId;

/// Everything that changes who is registered where. Codes in brackets are the population system's (domain reference
/// §3.12).
public sealed interface Act {

    /// 户籍补录 (108): a household that exists on paper enters the register with its members.
    record Backfill(HouseholdId householdId, HouseholdFacts household, List<NewMember> members) implements Act {

        public Backfill {
            members = List.copyOf(members);
        }
    }

    /// 迁出注销 (106) on a permit: its persons are struck off at the origin and owned by the permit until settled. When
    /// the head leaves others behind, `successor` names the new head and everyone's relation to them.
    record MoveOut(PermitNo permitNo, String certificateNo, Optional<Succession> successor) implements Act {}

    /// 迁入登记 (105) on a released permit: its persons are registered at the destination.
    record MoveIn(PermitNo permitNo, HouseholdId householdId, String householdNo) implements Act {}

    /// 恢复户口 (112): a released permit cannot be settled, its persons return to the household they left.
    record Reinstatement(PermitNo permitNo) implements Act {}

    /// A new head for those who stay, with the relation of each to them.
    record Succession(PersonId newHead, Map<PersonId, String> relations) {

        public Succession {
            relations = Map.copyOf(relations);
        }
    }

    /// The act's name in the act table and in logs.
    default String kind() {
        return switch (this) {
            case Backfill _ -> "BACKFILL";
            case MoveOut _ -> "MOVE_OUT";
            case MoveIn _ -> "MOVE_IN";
            case Reinstatement _ -> "REINSTATEMENT";
        };
    }
}
