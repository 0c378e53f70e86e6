package org.hukoudesk.domain.residence;

import java.time.LocalDate;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;

/// Who acts where, in which case (empty when the registry acts by itself), and when.
///
/// @param acceptedOn day on which the case was taken in; whether half a year has passed is judged on it
/// @param day day of the act
public record ResidenceContext(OrganCode organ, OfficerId officer, String caseNo, LocalDate acceptedOn, LocalDate day) {

    /// What the registry writes as officer of its own acts.
    public static final OfficerId REGISTRY = new OfficerId("registry");

    public static ResidenceContext ofRegistry(OrganCode organ, LocalDate day) {
        return new ResidenceContext(organ, REGISTRY, "", day, day);
    }

    /// The same on another day.
    ResidenceContext on(LocalDate other) {
        return new ResidenceContext(organ, officer, caseNo, acceptedOn, other);
    }
}
