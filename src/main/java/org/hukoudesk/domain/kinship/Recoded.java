package org.hukoudesk.domain.kinship;

import java.util.List;
import java.util.Map;
import org.hukoudesk.domain.person.PersonId;

/// The relations to a new head: those that are known, and the persons of whom it must be said.
public record Recoded(Map<PersonId, String> relations, List<PersonId> unsaid) {

    public Recoded {
        relations = Map.copyOf(relations);
        unsaid = List.copyOf(unsaid);
    }
}
