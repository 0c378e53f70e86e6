package org.hukoudesk.station.booklet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.intake.PersonLookup;
import org.hukoudesk.station.intake.PersonLookup.Answer;

/// Finds households as they are now. The register is asked by persons, so it is asked for those the case has on file
/// until every household is told; what nobody on file lives in is taken from what the register told this workstation.
final class HouseholdsNow {

    /// The first or second person on file leads to the household in all but odd cases.
    private static final int MOST_ASKED = 12;

    private final PersonLookup people;
    private final Function<String, Optional<HouseholdSnapshot>> told;

    /// @param told the household of an id as this workstation was told it last
    HouseholdsNow(PersonLookup people, Function<String, Optional<HouseholdSnapshot>> told) {
        this.people = people;
        this.told = told;
    }

    /// What was found of the households wanted, by id.
    ///
    /// @param offline the line broke while asking, so that a household missing here may be there all the same
    record Found(Map<String, HouseholdSnapshot> byId, boolean offline) {

        Found {
            byId = Map.copyOf(byId);
        }
    }

    /// @param wanted ids of households
    /// @param first ids of the persons who lead to them most likely
    /// @param purpose as the register keeps it
    Found find(Set<String> wanted, List<ResidentSnapshot> onFile, List<String> first, String purpose) {
        Map<String, HouseholdSnapshot> byId = new HashMap<>();
        List<ResidentSnapshot> asked = onFile.stream()
                .sorted(Comparator.comparing(person -> !first.contains(person.personId())))
                .limit(MOST_ASKED)
                .toList();
        boolean offline = false;
        for (ResidentSnapshot person : asked) {
            if (offline || byId.keySet().containsAll(wanted)) {
                break;
            }
            switch (people.find(new CitizenId(person.who().citizenId()), purpose)) {
                case Answer.Found(HouseholdSnapshot household) -> byId.put(household.householdId(), household);
                case Answer.Offline _ -> offline = true;
                case Answer.Unknown _, Answer.Barred _, Answer.InOpenPermit _ -> {
                    // no longer registered, or on the way: somebody else may lead there
                }
            }
        }
        if (!offline) {
            wanted.stream()
                    .filter(id -> !byId.containsKey(id))
                    .forEach(id -> told.apply(id).ifPresent(household -> byId.put(id, household)));
        }
        return new Found(byId, offline);
    }
}
