package org.hukoudesk.station.shell;

import java.util.Set;
import org.hukoudesk.domain.casework.OfficerRole;

/// The officer who opened this workstation and has not left it.
///
/// @param officerId the officer's id at the registry
/// @param name as shown in the header and the watermark
/// @param organCode the police station's or county office's code
/// @param organName as shown in the header
/// @param roles what this officer may do here; never empty
public record SignedOn(String officerId, String name, String organCode, String organName, Set<OfficerRole> roles) {

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

    /// Ids only: names of officers do not go into logs.
    @Override
    public String toString() {
        return "SignedOn[" + officerId + "]";
    }
}
