package org.hukoudesk.domain.booklet;

import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;

/// One thing to be written into a household's booklet because of an act (domain reference §2.3): nothing in a booklet
/// is
/// rewritten, pages are added, lines appended, removed members stamped.
public sealed interface BookletEntry {

    HouseholdId household();

    /// 首页 anew: the household is new, or its head, number, type or station changed.
    record HomePage(HouseholdId household) implements BookletEntry {}

    /// A line on the back of the home page (住址变动登记).
    record AddressLine(HouseholdId household, String address) implements BookletEntry {}

    /// 常住人口登记卡 of somebody who came into the household.
    record MemberPage(HouseholdId household, PersonId person) implements BookletEntry {}

    /// A line on the back of a member's page (登记事项变更和更正记载).
    ///
    /// @param what name of an [org.hukoudesk.domain.item.Item], or [#RELATION]
    /// @param content what is registered now: code, ISO date or text
    record ChangeLine(HouseholdId household, PersonId person, String what, String content) implements BookletEntry {}

    /// A stamp on the page of somebody who is no longer registered in the household.
    record Stamp(HouseholdId household, PersonId person, Word word) implements BookletEntry {}

    /// The household has no members left: the booklet is collected (缴销).
    record Collected(HouseholdId household) implements BookletEntry {}

    /// 与户主关系, which is no item of the change list but is printed on the page.
    String RELATION = "RELATION";

    /// What a stamp says.
    enum Word {
        /// 迁出
        MOVED_OUT,
        /// 死亡
        DEATH,
        /// 注销
        DEREGISTERED
    }
}
