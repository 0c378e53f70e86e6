package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;

/// What changes in the course of a life. Codes: education GB/T 4658, marital GB/T 2261.2, military and blood the
/// population system's own; height in centimetres. Empty where unknown.
@Embeddable
public record Circumstances(
        String educationCode,
        String maritalCode,
        String militaryCode,
        String bloodCode,
        String heightCm,
        String employer,
        String occupation) {

    public static final Circumstances UNKNOWN = new Circumstances("", "", "", "", "", "", "");
}
