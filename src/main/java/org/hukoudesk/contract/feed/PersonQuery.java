package org.hukoudesk.contract.feed;

/// A question about one citizen. Every question has a purpose, which is kept: a case number or words.
///
/// @param withStruckOff whether the answer names those too who were struck off and were last registered in the
/// household
public record PersonQuery(String citizenId, String purpose, boolean withStruckOff) {

    /// About the citizen and those registered with them.
    public PersonQuery(String citizenId, String purpose) {
        this(citizenId, purpose, false);
    }

    /// The answer: the household the person is registered in, with who in it was asked for.
    public record Found(String personId, HouseholdSnapshot household) {}
}
