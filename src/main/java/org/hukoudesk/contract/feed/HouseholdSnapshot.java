package org.hukoudesk.contract.feed;

import java.util.List;

/// A household with everybody registered in it, as of its latest act. Members in the booklet's order, head first.
public record HouseholdSnapshot(
        String householdId, int version, String state, HouseholdLines lines, List<ResidentSnapshot> members) {

    /// Of somebody who was not found in a register.
    public static final HouseholdSnapshot NONE =
            new HouseholdSnapshot("", 0, "", new HouseholdLines("", "", "", "", "", ""), List.of());

    public HouseholdSnapshot {
        members = List.copyOf(members);
    }

    /// What the booklet's home page says; organ by its 12-character code.
    public record HouseholdLines(
            String number, String typeCode, String organ, String organName, String address, String headPersonId) {}
}
