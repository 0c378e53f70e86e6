package org.hukoudesk.station.desk;

import java.util.Locale;

/// The lists of the desk, the most pressing first.
enum WorkList {
    /// 需要您处理: the registry refused what was sent.
    REFUSED,
    /// 退回补正
    RETURNED,
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
