package org.hukoudesk.station.desk;

import java.util.Locale;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.replica.ToldCase;

/// The lists of the desk, the most pressing first.
enum WorkList {
    /// 需要您处理: the registry refused what was sent.
    REFUSED,
    /// 退回补正
    RETURNED,
    /// 待补正: the citizen was asked, or promised, to bring something.
    SUPPLEMENT,
    /// 待审批
    REVIEW,
    /// 待核验: a permit waits for its origin.
    VERIFY,
    /// 待落户
    SETTLE,
    /// 待打印
    PRINT,
    /// 待发证
    HANDOVER,
    /// 等待中: with somebody else, or on its way to the registry.
    ELSEWHERE;

    /// On which list of its window a case lies; on none when it has ended.
    static Optional<WorkList> atWindow(ToldCase known) {
        return known.isToBeSupplemented() ? Optional.of(SUPPLEMENT) : atWindow(known.stage());
    }

    private static Optional<WorkList> atWindow(CaseStage stage) {
        return switch (stage) {
            case ACCEPTED, STATION_APPROVED, COUNTY_APPROVED, INQUIRING, INVESTIGATION, WAITING_ORIGIN ->
                Optional.of(ELSEWHERE);
            case SUPPLEMENT -> Optional.of(SUPPLEMENT);
            case RETURNED -> Optional.of(RETURNED);
            case RELEASED -> Optional.of(SETTLE);
            case SETTLED, EXECUTED -> Optional.of(PRINT);
            case PRINTED -> Optional.of(HANDOVER);
            case HANDED_OVER, REJECTED, REFUSED_TO_ACCEPT, WITHDRAWN, EXPIRED, REVERSED -> Optional.empty();
        };
    }

    /// Key of the list's word.
    String label() {
        return "desk.list." + id();
    }

    /// For ids of nodes.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the officer at this desk has to do something.
    boolean isToDo() {
        return this != ELSEWHERE;
    }
}
