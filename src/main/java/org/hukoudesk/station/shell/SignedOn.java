package org.hukoudesk.station.shell;

import java.util.Set;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.ApprovalStage.Level;

/// The officer who opened this workstation and has not left it.
///
/// @param officerId the officer's id at the registry
/// @param name as shown in the header and the watermark
/// @param organCode the police station's or county office's code
/// @param organName as shown in the header
/// @param roles what this officer may do here; never empty
public record SignedOn(String officerId, String name, String organCode, String organName, Set<OfficerRole> roles) {

    /// Digits of an organ's code that name its county.
    private static final int COUNTY = 6;

    public SignedOn {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An officer without a role cannot sign on");
        }
    }

    /// Whether the officer has at least one of these roles.
    public boolean mayActAs(Set<OfficerRole> any) {
        return any.stream().anyMatch(roles::contains);
    }

    /// Whether the officer decides at this level on what a station took in.
    public boolean reviews(Level level, String station) {
        return switch (level) {
            case WINDOW -> false;
            case STATION -> roles.contains(OfficerRole.SUPERVISOR) && station.equals(organCode);
            case COUNTY -> isOfCounty(OfficerRole.COUNTY_APPROVER, station);
            case CITY ->
                roles.contains(OfficerRole.CITY_APPROVER)
                        && new OrganCode(station).city().equals(new OrganCode(organCode).city());
        };
    }

    /// Whether the officer has this role in the county of a station.
    public boolean isOfCounty(OfficerRole role, String station) {
        return roles.contains(role) && county(station).equals(county(organCode));
    }

    private static String county(String organ) {
        return organ.substring(0, Math.min(COUNTY, organ.length()));
    }

    /// Whether the officer works at the window of a station.
    public boolean isAtWindowOf(String station) {
        return roles.contains(OfficerRole.WINDOW) && station.equals(organCode);
    }

    /// Ids only: names of officers do not go into logs.
    @Override
    public String toString() {
        return "SignedOn[" + officerId + "]";
    }
}
