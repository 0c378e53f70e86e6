package org.hukoudesk.domain.casework;

import java.util.EnumSet;
import java.util.Set;

/// Where a case stands (domain reference §4.0, narrowed to the two-ended migration). The draft is the window's own and
/// no stage of the registry's.
public enum CaseStage {
    /// 受理: receipt printed, clock runs, the station's head reviews.
    ACCEPTED,
    /// 派出所审核通过: the county decides.
    STATION_APPROVED,
    /// 准迁已签发: the origin verifies.
    WAITING_ORIGIN,
    /// 迁出地已迁出: to be settled within one working day.
    RELEASED,
    /// 已落户: the booklet is to be printed.
    SETTLED,
    PRINTED,
    HANDED_OVER,
    /// 退回补正: with the window, by a reviewer or because the origin refused.
    RETURNED,
    REJECTED;

    public Set<CaseStage> next() {
        return switch (this) {
            case ACCEPTED -> EnumSet.of(STATION_APPROVED, RETURNED, REJECTED);
            case STATION_APPROVED -> EnumSet.of(WAITING_ORIGIN, RETURNED, REJECTED);
            case WAITING_ORIGIN -> EnumSet.of(RELEASED, RETURNED);
            case RELEASED -> EnumSet.of(SETTLED, RETURNED);
            case SETTLED -> EnumSet.of(PRINTED);
            case PRINTED -> EnumSet.of(HANDED_OVER);
            case RETURNED -> EnumSet.of(ACCEPTED);
            case HANDED_OVER, REJECTED -> EnumSet.noneOf(CaseStage.class);
        };
    }
}
