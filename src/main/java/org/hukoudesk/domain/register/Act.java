package org.hukoudesk.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.PersonId;

/// Everything that changes who is registered where. Codes in brackets are the population system's (domain reference
/// §3.12). Acts on a permit and on the register itself stand here, those on one person in [PersonAct], those on
/// households in [HouseholdAct].
public sealed interface Act
        permits Act.Backfill, Act.MoveOut, Act.MoveIn, Act.Reinstatement, Act.Reversal, PersonAct, HouseholdAct {

    /// 户籍补录 (108): a household that exists on paper enters the register with its members.
    record Backfill(HouseholdId householdId, HouseholdFacts household, List<NewMember> members) implements Act {

        public Backfill {
            members = List.copyOf(members);
        }
    }

    /// 迁出注销 (106) on a permit: its persons are struck off at the origin and owned by the permit until settled. When
    /// the head leaves others behind, `successor` names the new head.
    record MoveOut(PermitNo permitNo, String certificateNo, Optional<Succession> successor) implements Act {}

    /// 迁入登记 (105) on a released permit: its persons are registered at the destination.
    record MoveIn(PermitNo permitNo, HouseholdId householdId, String householdNo) implements Act {}

    /// 恢复户口 (112): a released permit cannot be settled, its persons return to the household they left. When it has
    /// another head by now, `relations` says what each of them is to that head.
    record Reinstatement(PermitNo permitNo, Map<PersonId, String> relations) implements Act {

        public Reinstatement {
            relations = Map.copyOf(relations);
        }

        public Reinstatement(PermitNo permitNo) {
            this(permitNo, Map.of());
        }
    }

    /// 冲销: an act was wrong. What it opened is closed, what it closed opens again as new versions; nothing is deleted
    /// (domain reference §2.6).
    record Reversal(ActId reversed) implements Act {

        public static final String KIND = "REVERSAL";
    }

    /// A new head for those who stay or come. Relations are computed from the old ones; `relations` holds the answers
    /// for those of whom it cannot be, or whom the officer knows better.
    record Succession(PersonId newHead, Map<PersonId, String> relations) {

        public Succession {
            relations = Map.copyOf(relations);
        }

        public static Succession of(PersonId newHead) {
            return new Succession(newHead, Map.of());
        }
    }

    /// The act's name in the act table and in logs.
    default String kind() {
        return switch (this) {
            case Backfill _ -> "BACKFILL";
            case MoveOut _ -> "MOVE_OUT";
            case MoveIn _ -> "MOVE_IN";
            case Reinstatement _ -> "REINSTATEMENT";
            case Reversal _ -> Reversal.KIND;
            case PersonAct act -> act.personKind();
            case HouseholdAct act -> act.householdKind();
        };
    }

    /// Content code of the act; empty where the list of §3.12 has none.
    default String code() {
        return switch (this) {
            case Backfill _ -> "108";
            case MoveOut _ -> "106";
            case MoveIn _ -> "105";
            case Reinstatement _ -> "112";
            case Reversal _ -> "";
            case PersonAct act -> act.personCode();
            case HouseholdAct act -> act.householdCode();
        };
    }

    /// Categories the act writes, of the list that belongs to its content code: of 107 变更更正类别 (GA/T 2000.24-2014,
    /// domain reference §3.9), of an end of registration 注销类别 (GA/T 2000.25-2014, §3.10) so far as its codes are
    /// known. Empty for every other act.
    default List<String> categories() {
        return switch (this) {
            case PersonAct.ItemChange change -> change.changeCategories();
            case PersonAct.Deregistration end -> known(end.ending().endedAs());
            case MoveOut _ -> known(Ending.Cause.MOVED_OUT);
            case Backfill _, MoveIn _, Reinstatement _, Reversal _, PersonAct _, HouseholdAct _ -> List.of();
        };
    }

    private static List<String> known(Ending.Cause cause) {
        return cause.gaCode().isEmpty() ? List.of() : List.of(cause.gaCode());
    }

    /// Whether a reversal can take it back. What moved on a permit has its own way back, and a lock is taken off.
    default boolean isReversible() {
        return switch (this) {
            case MoveOut _, MoveIn _, Reinstatement _, Reversal _, PersonAct.Locking _, PersonAct.Unlocking _ -> false;
            case Backfill _, PersonAct _, HouseholdAct _ -> true;
        };
    }
}
