package org.hukoudesk.station.replica;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.replica.PersonLookup.Answer;

/// Finds households as they are now. The register is asked by persons: by those the case has on file, then by those
/// who live in the household as this workstation was told, until every household is found.
///
/// @param livingThere who lives in the household of an id as this workstation was told
public record HouseholdsNow(PersonLookup people, Function<String, List<CitizenId>> livingThere) {

    /// The first or second person leads to the household in all but odd cases.
    private static final int MOST_ASKED = 12;

    /// What was found of the households wanted, by id.
    ///
    /// @param offline the line broke while asking, so that a household missing here may be there all the same
    public record Found(Map<String, HouseholdSnapshot> byId, boolean offline) {

        public Found {
            byId = Map.copyOf(byId);
        }
    }

    /// @param wanted ids of households
    /// @param first ids of the persons who lead to them most likely
    /// @param purpose as the register keeps it
    public Found find(Set<String> wanted, List<ResidentSnapshot> onFile, List<String> first, String purpose) {
        Stream<CitizenId> filed = onFile.stream()
                .sorted(Comparator.comparing(person -> !first.contains(person.personId())))
                .limit(MOST_ASKED)
                .map(person -> new CitizenId(person.who().citizenId()));
        Map<String, HouseholdSnapshot> byId = new HashMap<>();
        boolean online = ask(filed, wanted, purpose, byId);
        for (String household : wanted) {
            online = online && ask(livingThere.apply(household).stream(), Set.of(household), purpose, byId);
        }
        return new Found(byId, !online);
    }

    /// False if the line broke. Stops asking once all that is wanted is there.
    private boolean ask(
            Stream<CitizenId> whom, Set<String> wanted, String purpose, Map<String, HouseholdSnapshot> byId) {
        return whom.takeWhile(_ -> !byId.keySet().containsAll(wanted)).allMatch(citizen -> switch (people.find(
                citizen, purpose)) {
            case Answer.Found(HouseholdSnapshot household) -> {
                byId.put(household.householdId(), household);
                yield true;
            }
            case Answer.Offline _ -> false;
            // no longer registered, or on the way: somebody else may lead there
            case Answer.Unknown _, Answer.Barred _, Answer.InOpenPermit _ -> true;
        });
    }
}
