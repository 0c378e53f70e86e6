package org.hukoudesk.domain.casework;

import java.util.EnumSet;
import java.util.Set;

/// Where a case stands (domain reference §4.0). Which of the ways a case takes is its item's: the levels that approve
/// it,
/// and whether a permit travels. The draft is the window's own and no stage of the registry's.
public enum CaseStage {
    /// 受理: receipt printed, clock runs, the station's head reviews.
    ACCEPTED,
    /// 派出所审核通过: the county decides.
    STATION_APPROVED,
    /// 县级审批通过: the city decides.
    COUNTY_APPROVED,
    /// 查询中: the station approved, another platform is asked and answers within three working days.
    INQUIRING,
    /// 准迁已签发: the origin verifies.
    WAITING_ORIGIN,
    /// 迁出地已迁出: to be settled within one working day.
    RELEASED,
    /// 已落户: the booklet is to be printed.
    SETTLED,
    /// 已办结登记: the register is written or the document made; the paper is to be printed.
    EXECUTED,
    PRINTED,
    HANDED_OVER,
    /// 退回补正: with the window, by a reviewer or because the origin refused.
    RETURNED,
    REJECTED;

    public Set<CaseStage> next() {
        return switch (this) {
            case ACCEPTED -> EnumSet.of(STATION_APPROVED, INQUIRING, EXECUTED, RETURNED, REJECTED);
            case INQUIRING -> EnumSet.of(EXECUTED);
            case STATION_APPROVED -> EnumSet.of(COUNTY_APPROVED, WAITING_ORIGIN, EXECUTED, RETURNED, REJECTED);
            case COUNTY_APPROVED -> EnumSet.of(WAITING_ORIGIN, EXECUTED, RETURNED, REJECTED);
            case WAITING_ORIGIN -> EnumSet.of(RELEASED, RETURNED);
            case RELEASED -> EnumSet.of(SETTLED, RETURNED);
            case SETTLED -> EnumSet.of(PRINTED);
            // some acts put nothing on paper
            case EXECUTED -> EnumSet.of(PRINTED, HANDED_OVER);
            case PRINTED -> EnumSet.of(HANDED_OVER);
            case RETURNED -> EnumSet.of(ACCEPTED);
            case HANDED_OVER, REJECTED -> EnumSet.noneOf(CaseStage.class);
        };
    }

    /// Whether somebody has to decide before it goes on.
    public boolean isUnderApproval() {
        return this == ACCEPTED || this == STATION_APPROVED || this == COUNTY_APPROVED;
    }
}
