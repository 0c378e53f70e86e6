package org.hukoudesk.contract.feed;

/// A question about one citizen. Every question has a purpose, which is kept: a case number or words.
///
/// @param withStruckOff whether the answer names those too who were last registered there and were struck off
/// @param asOf the day whose end is asked about, ISO; empty for now
public record PersonQuery(String citizenId, String purpose, boolean withStruckOff, String asOf) {

    /// About the citizen and those registered with them now.
    public PersonQuery(String citizenId, String purpose) {
        this(citizenId, purpose, false, "");
    }

    /// The answer: the household the person is registered in, with who in it was asked for.
    public record Found(String personId, HouseholdSnapshot household) {}
}
