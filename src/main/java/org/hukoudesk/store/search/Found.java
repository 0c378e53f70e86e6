package org.hukoudesk.store.search;

import java.util.List;

/// What was found, the best first.
public record Found(List<Person> people, List<HouseholdEntry> households) {

    static final Found NOTHING = new Found(List.of(), List.of());

    public Found {
        people = List.copyOf(people);
        households = List.copyOf(households);
    }

    /// A resident and the household they are found in.
    public record Person(ResidentEntry who, HouseholdEntry home) {}
}
