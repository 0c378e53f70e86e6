package org.hukoudesk.station.booklet;

/// What the officer does by hand with the booklet that was brought along; nothing of it is printed (domain reference
/// §2.3).
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
        COLLECTED;

        public boolean isStamp() {
            return this != COLLECTED;
        }
    }
}
