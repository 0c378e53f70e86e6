package org.hukoudesk.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;

/// Acts on one person.
public sealed interface PersonAct extends Act {

    /// 出生登记 (101): a newborn enters the household of a parent and gets a number of the station's range. The relation to
    /// the head follows from the parent's; `relation` answers for it where it does not, and is empty otherwise.
    record Birth(PersonId child, Newborn newborn, PersonId parent, String relation, SequenceRange numbers)
            implements PersonAct {}

    /// 注销户口: death (102), settled abroad and the like (111), or deletion of a record that never was right (109). When
    /// the head ends and others stay, `successor` names the new head.
    record Deregistration(PersonId personId, Ending ending, Optional<Act.Succession> successor) implements PersonAct {}

    /// 恢复户口 (112) of somebody whose registration ended: demobilised, found, back from abroad, or struck off wrongly.
    /// As head (户主) of a household that is void they revive it.
    record Restoration(PersonId personId, HouseholdId householdId, String relation) implements PersonAct {}

    /// 变更更正 (107) of one person's items. `ownConsent` says that a child of eight or more agreed to the new name;
    /// `numbers` is the station's range, used when the number has to change.
    record ItemChange(PersonId personId, List<ItemEdit> edits, boolean ownConsent, SequenceRange numbers)
            implements PersonAct {

        public ItemChange {
            edits = List.copyOf(edits);
        }

        /// In the order of work: a number that follows from another item is corrected last (§2.4 no. 10).
        List<String> changeCategories() {
            boolean number = edits.stream().anyMatch(edit -> edit.item().isInNumber());
            Stream<String> said = edits.stream()
                    .filter(edit -> edit.item() != Item.NUMBER)
                    .sorted(Comparator.comparing(ItemEdit::item))
                    .map(edit -> edit.item().code(edit.kind()));
            Stream<String> last = number ? Stream.of(Item.NUMBER.code(ItemEdit.Kind.CORRECTION)) : Stream.empty();
            return Stream.concat(said, last).distinct().toList();
        }
    }

    /// Something about the person goes to approval, or they are frozen: no act but that case's own until it is decided.
    record Locking(PersonId personId, Lock lock) implements PersonAct {}

    /// The approval ended without an act, or the freeze is lifted. A lock of a case is taken off by that case only.
    record Unlocking(PersonId personId) implements PersonAct {}

    /// The person the act is on.
    default PersonId subject() {
        return switch (this) {
            case Birth(var child, var _, var _, var _, var _) -> child;
            case Deregistration(var person, var _, var _) -> person;
            case Restoration(var person, var _, var _) -> person;
            case ItemChange(var person, var _, var _, var _) -> person;
            case Locking(var person, var _) -> person;
            case Unlocking(var person) -> person;
        };
    }

    /// See [Act#kind()].
    default String personKind() {
        return switch (this) {
            case Birth _ -> "BIRTH";
            case Deregistration act -> act.ending().endedAs().isDeath() ? "DEATH" : "DEREGISTRATION";
            case Restoration _ -> "RESTORATION";
            case ItemChange _ -> "ITEM_CHANGE";
            case Locking _ -> "LOCK";
            case Unlocking _ -> "UNLOCK";
        };
    }

    /// See [Act#code()].
    default String personCode() {
        return switch (this) {
            case Birth _ -> "101";
            case Deregistration act -> act.ending().endedAs().actCode();
            case Restoration _ -> "112";
            case ItemChange _ -> "107";
            case Locking _, Unlocking _ -> "";
        };
    }

    /// What the medical birth certificate (出生医学证明) and the parents say. Ethnic group by code, one parent's.
    ///
    /// @param certificateNo empty when there is none and the county approved the registration without
    record Newborn(
            PersonName name,
            Sex sex,
            LocalDate bornOn,
            String ethnicCode,
            String birthPlace,
            String nativePlace,
            String certificateNo) {}
}
