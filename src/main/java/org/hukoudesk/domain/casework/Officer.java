package org.hukoudesk.domain.casework;

import java.util.Set;
import org.hukoudesk.domain.code.OrganCode;

/// An officer as the registry's book knows them.
public record Officer(OfficerId id, String name, OrganCode organ, Set<OfficerRole> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean may(OfficerRole role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return id.text();
    }
}
