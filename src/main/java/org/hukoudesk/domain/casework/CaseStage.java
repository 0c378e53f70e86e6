package org.hukoudesk.domain.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.service.ApprovalStage.Level;

/// Where a case stands (domain reference §4.0). Which of the ways a case takes is its item's: the levels that
/// approve it, and whether a permit travels. The draft is the window's own and no stage of the registry's.
public enum CaseStage {
    /// 受理: receipt printed, clock runs, the station's head reviews.
    ACCEPTED,
    /// 派出所审核通过: the county decides.
    STATION_APPROVED,
    /// 县级审批通过: the city decides.
    COUNTY_APPROVED,
    /// 查询中: the last level approved, another platform is asked and answers within three working days.
    INQUIRING,
    /// 补正: waits for what the citizen was asked to bring in one notice; the clock stands still.
    SUPPLEMENT,
    /// 调查核实: the level that decides looks into it; the clock stands still.
    INVESTIGATION,
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
    /// 退回补正: with the window, by a reviewer, because the origin refused or because it never answered.
    RETURNED,
    /// 不予办理.
    REJECTED,
    /// 不予受理: never accepted; kept with the reason and the remedy the citizen was told.
    REFUSED_TO_ACCEPT,
    /// 撤回: the applicant wished so before anything was executed.
    WITHDRAWN,
    /// 逾期未补正: the citizen did not bring in time what was asked for or promised.
    EXPIRED,
    /// 冲销: the act of the case was taken back by the county.
    REVERSED;

    public Set<CaseStage> next() {
        return switch (this) {
            case ACCEPTED -> fromApproval(STATION_APPROVED);
            case INQUIRING -> EnumSet.of(EXECUTED, WITHDRAWN);
            case STATION_APPROVED -> fromApproval(COUNTY_APPROVED, WAITING_ORIGIN);
            case COUNTY_APPROVED -> fromApproval(WAITING_ORIGIN);
            // the file is another one than was approved, so every level looks again
            case SUPPLEMENT -> EnumSet.of(ACCEPTED, WITHDRAWN, EXPIRED);
            case INVESTIGATION -> EnumSet.of(ACCEPTED, STATION_APPROVED, COUNTY_APPROVED, WITHDRAWN);
            case WAITING_ORIGIN -> EnumSet.of(RELEASED, RETURNED, WITHDRAWN);
            case RELEASED -> EnumSet.of(SETTLED, RETURNED);
            case SETTLED -> EnumSet.of(PRINTED);
            // some acts put nothing on paper
            case EXECUTED -> EnumSet.of(PRINTED, HANDED_OVER, REVERSED);
            case PRINTED -> EnumSet.of(HANDED_OVER, REVERSED);
            case HANDED_OVER -> EnumSet.of(REVERSED);
            case RETURNED -> EnumSet.of(ACCEPTED, WITHDRAWN);
            case REJECTED, REFUSED_TO_ACCEPT, WITHDRAWN, EXPIRED, REVERSED -> EnumSet.noneOf(CaseStage.class);
        };
    }

    /// Besides what every case may come to that waits for a decision.
    private static Set<CaseStage> fromApproval(CaseStage... further) {
        Set<CaseStage> next =
                EnumSet.of(INQUIRING, EXECUTED, RETURNED, REJECTED, SUPPLEMENT, INVESTIGATION, WITHDRAWN, EXPIRED);
        next.addAll(List.of(further));
        return next;
    }

    /// The lowest level that may decide a case here; empty when nobody has to.
    public Optional<Level> waitsFor() {
        return switch (this) {
            case ACCEPTED -> Optional.of(Level.STATION);
            case STATION_APPROVED -> Optional.of(Level.COUNTY);
            case COUNTY_APPROVED -> Optional.of(Level.CITY);
            default -> Optional.empty();
        };
    }

    /// Whether somebody has to decide before it goes on.
    public boolean isUnderApproval() {
        return waitsFor().isPresent();
    }

    /// Whether the applicant may still take it back.
    public boolean isWithdrawable() {
        return next().contains(WITHDRAWN);
    }

    /// Whether what it did can be taken back.
    public boolean isReversible() {
        return next().contains(REVERSED);
    }

    /// Whether the case may still come to its act without being filed anew; what it locked stays locked so long.
    public boolean isUndecided() {
        return isUnderApproval() || this == INQUIRING || this == SUPPLEMENT || this == INVESTIGATION;
    }
}
