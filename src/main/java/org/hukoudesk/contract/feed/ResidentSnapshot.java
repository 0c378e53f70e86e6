package org.hukoudesk.contract.feed;

/// One resident's latest version. `state` is ACTIVE, IN_TRANSIT or ENDED; `openPermit` is the number of an open permit
/// that
/// names the person, else empty. Codes as in the register; dates ISO; texts empty where unknown.
public record ResidentSnapshot(
        String personId, int version, String state, String openPermit, Who who, Life life, Where where) {

    private static final String STRUCK_OFF = "ENDED";

    /// Whether they belong to the household, here or on their way out of it; otherwise they were struck off there.
    public boolean belongsHere() {
        return !state.equals(STRUCK_OFF);
    }

    public record Who(String citizenId, String name, String sexCode, String birthDate, String ethnicCode) {}

    public record Life(
            String formerName,
            String birthPlace,
            String nativePlace,
            String educationCode,
            String maritalCode,
            String militaryCode,
            String bloodCode,
            String heightCm,
            String employer,
            String occupation) {}

    /// Where somebody is registered, and the telephone number they last told a counter.
    public record Where(
            String householdId,
            String organ,
            String relationCode,
            String cameToCity,
            String cameToAddress,
            String phone) {}
}
