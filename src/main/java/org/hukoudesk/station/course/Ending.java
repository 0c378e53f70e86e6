package org.hukoudesk.station.course;

import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.shell.SignedOn;

/// How an officer may end a case that nobody has to decide on.
enum Ending {
    /// 撤回: the applicant wishes so and has signed it, at the window of the case.
    WITHDRAW,
    /// 冲销: an approver of the county takes back what the case did; who decided on it may not, says the registry.
    REVERSE;

    boolean fits(ToldCase known, SignedOn officer) {
        String station = known.told().intake().organ();
        return switch (this) {
            case WITHDRAW -> known.stage().isWithdrawable() && officer.isAtWindowOf(station);
            case REVERSE -> known.stage().isReversible() && officer.isOfCounty(OfficerRole.COUNTY_APPROVER, station);
        };
    }
}
