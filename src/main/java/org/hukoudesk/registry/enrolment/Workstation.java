package org.hukoudesk.registry.enrolment;

import java.util.Set;

/// One PC at one counter.
///
/// @param id also the name in its certificate
/// @param organs codes of the organs (police stations, county bureaus) it serves
/// @param active false once it is closed; then it is refused whatever its certificate says
public record Workstation(String id, Set<String> organs, boolean active) {

    public Workstation {
        organs = Set.copyOf(organs);
    }

    public boolean serves(String organ) {
        return organs.contains(organ);
    }
}
