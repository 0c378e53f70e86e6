package org.hukoudesk.registry.residence;

import java.util.List;
import java.util.Map;

/// What came of an order.
public sealed interface ResidenceOutcome {

    /// Done. The facts are what papers and screens say next: ids, days (ISO) and codes by name, no person's data.
    record Done(Map<String, String> facts) implements ResidenceOutcome {

        public Done {
            facts = Map.copyOf(facts);
        }
    }

    /// Not done, and nothing changed. `code` is stable and chooses the words on the screen; `subjects` holds the
    /// earliest day where the code is `too-early`.
    record Refused(String code, List<String> subjects) implements ResidenceOutcome {

        public Refused {
            subjects = List.copyOf(subjects);
        }
    }
}
