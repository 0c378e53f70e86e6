package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.service.ApprovalStage;

/// Working days of the holds of a case that are over.
///
/// @param supplementDays those of supplements that are added to the limit
/// @param investigationDays the same of investigations
/// @param stationInvestigated days the station has used for investigations, whether they are added to the limit or not:
///     each level has days of its own
@Embeddable
public record HoldDays(
        int supplementDays,
        int investigationDays,
        int stationInvestigated,
        int countyInvestigated,
        int cityInvestigated) {

    static final HoldDays NONE = new HoldDays(0, 0, 0, 0, 0);

    /// A hold more, which took so many days.
    HoldDays and(ClockStop over, int days) {
        int added = over.stopRunsOn() ? 0 : days;
        return switch (over.stopCause()) {
            case SUPPLEMENT ->
                new HoldDays(
                        supplementDays + added,
                        investigationDays,
                        stationInvestigated,
                        countyInvestigated,
                        cityInvestigated);
            case INVESTIGATION ->
                new HoldDays(
                        supplementDays,
                        investigationDays + added,
                        stationInvestigated + (over.isBy(ApprovalStage.Level.STATION) ? days : 0),
                        countyInvestigated + (over.isBy(ApprovalStage.Level.COUNTY) ? days : 0),
                        cityInvestigated + (over.isBy(ApprovalStage.Level.CITY) ? days : 0));
        };
    }

    /// What the limit is longer by.
    int added() {
        return supplementDays + investigationDays;
    }

    public int investigatedBy(ApprovalStage.Level level) {
        return switch (level) {
            case WINDOW -> 0;
            case STATION -> stationInvestigated;
            case COUNTY -> countyInvestigated;
            case CITY -> cityInvestigated;
        };
    }
}
