package org.hukoudesk.store.population;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.Registration;

/// Rows that acts stand in line for; each is locked until the transaction ends. Always in this order, so
/// that no two acts wait for each other: the permit, the households, the citizens.
final class RowLocks {

    private final StatelessSession session;

    RowLocks(StatelessSession session) {
        this.session = session;
    }

    void permit(PermitNo permitNo) {
        session.createSelectionQuery("from Permit p where p.id.permitNo = :permitNo", Permit.class)
                .setParameter("permitNo", permitNo)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void households(Collection<HouseholdId> homes) {
        homes.stream()
                .distinct()
                .sorted(Comparator.comparing(HouseholdId::text))
                .forEach(this::household);
    }

    /// The first version stands for the household: it is there for good, while the latest is another one
    /// when whoever waited for it gets it.
    private void household(HouseholdId home) {
        session.createSelectionQuery(
                        "from Household h where h.id.householdId = :home and h.id.version = 1", Household.class)
                .setParameter("home", home)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// Their national rows, in the order of the numbers; none of a number nobody has.
    List<Registration> citizens(Stream<CitizenId> citizens) {
        return citizens.distinct()
                .sorted(Comparator.comparing(CitizenId::full))
                .flatMap(citizen -> citizen(citizen).stream())
                .toList();
    }

    private Optional<Registration> citizen(CitizenId citizen) {
        return Optional.ofNullable(session.get(Registration.class, citizen, LockMode.PESSIMISTIC_WRITE));
    }
}
