package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActId;

/// Versions of residents. "Latest" is the one version no act has closed.
@Repository
public interface Residents {

    @Query("from Resident r where r.id.personId = :person and r.span.closedAt is null")
    Optional<Resident> latest(PersonId person);

    /// The latest versions of everybody who is or, in transit, was last registered in a household; nobody whose
    /// registration ended.
    @Query("""
            from Resident r
            where r.standing.householdId = :household and r.span.closedAt is null
                and r.standing.state <> ENDED
            order by r.standing.relationCode, r.identity.birthDate, r.id.version
            """)
    List<Resident> inHousehold(HouseholdId household, Limit limit);

    /// Who was last registered there and was struck off, the latest first.
    @Query("""
            from Resident r
            where r.standing.householdId = :household and r.span.closedAt is null and r.standing.state = ENDED
            order by r.span.openedAt desc, r.identity.birthDate
            """)
    List<Resident> struckOff(HouseholdId household, Limit limit);

    /// A person as the register had them at an instant.
    @Query("""
            from Resident r
            where r.id.personId = :person and r.span.openedAt <= :at
                and (r.span.closedAt is null or r.span.closedAt > :at)
            """)
    Optional<Resident> asOf(PersonId person, Instant at);

    /// Who was registered in a household at an instant.
    @Query("""
            from Resident r
            where r.standing.householdId = :household and r.span.openedAt <= :at
                and (r.span.closedAt is null or r.span.closedAt > :at)
                and r.standing.state <> ENDED
            order by r.standing.relationCode, r.identity.birthDate, r.id.version
            """)
    List<Resident> inHouseholdAsOf(HouseholdId household, Instant at, Limit limit);

    @Query("from Resident r where r.id.personId = :person order by r.id.version")
    List<Resident> history(PersonId person, Limit limit);

    /// Every version an act opened or closed.
    @Query("from Resident r where r.span.openedBy = :act or r.span.closedBy = :act order by r.id.version")
    List<Resident> touchedBy(ActId act, Limit limit);

    @Insert
    void add(Resident version);

    @Update
    void update(Resident version);

    @Delete
    void remove(Resident version);
}
