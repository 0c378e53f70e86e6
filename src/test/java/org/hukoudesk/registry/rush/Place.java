package org.hukoudesk.registry.rush;

import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.SequenceRange;

/// A station of the rush and the county above it: who works there, and the numbers newborns get.
///
/// @param workstations of the station
record Place(String organ, String officers, SequenceRange numbers, List<String> workstations) {

    static final Place HERE = new Place(
            "510603140000", "0630", new SequenceRange("990101", 600, 699), List.of("510603-001", "510603-002"));
    static final Place NEIGHBOUR =
            new Place("510603150000", "0631", new SequenceRange("990101", 700, 799), List.of("510603-003"));
    static final Place OTHER_PROVINCE =
            new Place("500112330000", "0501", new SequenceRange("990101", 800, 899), List.of("500112-001"));
    static final List<Place> ALL = List.of(HERE, NEIGHBOUR, OTHER_PROVINCE);

    static Place of(OrganCode organ) {
        return ALL.stream()
                .filter(place -> place.code().equals(organ))
                .findFirst()
                .orElseThrow();
    }

    OrganCode code() {
        return new OrganCode(organ);
    }

    Officer window() {
        return officer("21", code(), OfficerRole.WINDOW);
    }

    Officer supervisor() {
        return officer("01", code(), OfficerRole.SUPERVISOR);
    }

    Officer county() {
        return officer("02", county(code()), OfficerRole.COUNTY_APPROVER);
    }

    /// Whoever takes back what the others approved.
    Officer second() {
        return officer("03", county(code()), OfficerRole.COUNTY_APPROVER);
    }

    private static OrganCode county(OrganCode organ) {
        return new OrganCode(organ.county() + "000000");
    }

    private Officer officer(String last, OrganCode at, OfficerRole role) {
        String id = officers + last;
        return new Officer(new OfficerId(id), id, at, Set.of(role));
    }
}
