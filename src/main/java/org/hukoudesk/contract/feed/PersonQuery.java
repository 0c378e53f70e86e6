package org.hukoudesk.contract.feed;

/// A question about one citizen. Every question has a purpose, which is kept: a case number or words.
public record PersonQuery(String citizenId, String purpose) {

    /// The answer: the household the person is registered in, with who in it was asked for.
    public record Found(String personId, HouseholdSnapshot household) {}
}
