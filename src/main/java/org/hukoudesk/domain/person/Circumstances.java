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

    public Circumstances educated(String code) {
        return new Circumstances(code, maritalCode, militaryCode, bloodCode, heightCm, employer, occupation);
    }

    public Circumstances married(String code) {
        return new Circumstances(educationCode, code, militaryCode, bloodCode, heightCm, employer, occupation);
    }

    public Circumstances serving(String code) {
        return new Circumstances(educationCode, maritalCode, code, bloodCode, heightCm, employer, occupation);
    }

    public Circumstances ofBlood(String code) {
        return new Circumstances(educationCode, maritalCode, militaryCode, code, heightCm, employer, occupation);
    }

    public Circumstances tall(String centimetres) {
        return new Circumstances(
                educationCode, maritalCode, militaryCode, bloodCode, centimetres, employer, occupation);
    }

    public Circumstances employedAt(String place) {
        return new Circumstances(educationCode, maritalCode, militaryCode, bloodCode, heightCm, place, occupation);
    }

    public Circumstances workingAs(String work) {
        return new Circumstances(educationCode, maritalCode, militaryCode, bloodCode, heightCm, employer, work);
    }
}
