package org.hukoudesk.domain.service;

/// One decision on the way of a case.
///
/// @param limitWorkingDays the share of the total limit this stage may use; 0 is the same day
public record ApprovalStage(Level level, Bilingual name, int limitWorkingDays) {

    public enum Level {
        STATION,
        COUNTY,
        CITY
    }
}
