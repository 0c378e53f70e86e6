package org.hukoudesk.station.booklet;

/// What the officer does by hand with the booklet that was brought along, or tells who brought it; nothing of it is
/// printed (domain reference §2.3, §4.7).
///
/// @param subject masked name of whose page it is; empty for the booklet as a whole, or where nobody knows it here
public record HandMark(Kind kind, String subject) {

    public enum Kind {
        /// 迁出 on the page of somebody who left the household.
        MOVED_OUT,
        /// 死亡
        DEATH,
        /// 注销
        DEREGISTERED,
        /// 缴销: nobody is left in the household.
        COLLECTED,
        /// 换领居民身份证: the card shows something else than the register now.
        ID_CARD
    }
}
