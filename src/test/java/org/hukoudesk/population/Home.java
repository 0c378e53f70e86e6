package org.hukoudesk.population;

import java.util.List;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Resident;

/// A household and everybody registered in it, in the order of the booklet.
public record Home(Household household, List<Resident> members) {

    public Home {
        members = List.copyOf(members);
    }
}
