package org.hukoudesk.station.booklet;

import java.util.List;
import java.util.function.Function;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.store.Store;

/// Who lives in a household as the feed told this workstation last: whom to ask the register for when it is asked for
/// the household. Nobody where the feed told of no such household.
public final class LivingThere implements Function<String, List<CitizenId>> {

    private final Store store;

    public LivingThere(Store store) {
        this.store = store;
    }

    @Override
    public List<CitizenId> apply(String household) {
        return store.read(tx -> tx.population().household(new HouseholdId(household)))
                .map(told -> told.residents().stream()
                        .filter(Resident::isActive)
                        .map(resident -> resident.identity().citizenId())
                        .toList())
                .orElseGet(List::of);
    }
}
