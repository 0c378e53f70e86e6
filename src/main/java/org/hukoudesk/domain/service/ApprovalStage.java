package org.hukoudesk.domain.service;

/// One decision on the way of a case.
///
/// @param limitWorkingDays the share of the total limit this stage may use; 0 is the same day
public record ApprovalStage(Level level, Bilingual name, int limitWorkingDays) {

    public enum Level {
        /// 即办: who takes the case in executes it, nobody else decides. Always the only stage.
        WINDOW,
        /// 派出所.
        STATION,
        /// 县（区）公安局.
        COUNTY,
        /// 市公安局.
        CITY
    }
}
