package org.hukoudesk.domain.household;

/// Whether anybody can be registered in a household.
public enum HouseholdState {
    NORMAL,
    /// Locked while an act is under approval.
    LOCKED,
    /// No members left; the booklet is collected.
    VOID
}
