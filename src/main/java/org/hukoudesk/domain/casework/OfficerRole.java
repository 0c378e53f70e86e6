package org.hukoudesk.domain.casework;

/// What an officer may do; the registry's book of officers is the truth.
public enum OfficerRole {
    /// 户籍窗口: takes in, settles, prints, hands over, verifies at the origin.
    WINDOW,
    /// 所领导: reviews at the station.
    SUPERVISOR,
    /// 县级审批: approves at the county and issues permits.
    COUNTY_APPROVER,
    /// 市级审批: decides after the county what the county may not (domain reference §4.0).
    CITY_APPROVER
}
