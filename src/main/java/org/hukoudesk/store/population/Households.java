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
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.register.ActId;

/// Versions of households.
@Repository
public interface Households {

    @Query("from Household h where h.id.householdId = :household and h.span.closedAt is null")
    Optional<Household> latest(HouseholdId household);

    /// A household as the register had it at an instant.
    @Query("""
            from Household h
            where h.id.householdId = :household and h.span.openedAt <= :at
                and (h.span.closedAt is null or h.span.closedAt > :at)
            """)
    Optional<Household> asOf(HouseholdId household, Instant at);

    @Query("from Household h where h.facts.organ = :organ and h.span.closedAt is null order by h.facts.number")
    List<Household> ofOrgan(OrganCode organ, Limit limit);

    /// A household of a station by its number (户号); void ones keep theirs.
    @Query("""
            from Household h
            where h.id.county = :county and h.facts.number = :number and h.facts.organ = :organ
                and h.span.closedAt is null
            """)
    Optional<Household> byNumber(String county, String number, OrganCode organ);

    default Optional<Household> byNumber(OrganCode organ, String number) {
        return byNumber(organ.county(), number, organ);
    }

    /// The households at one printed address.
    @Query("from Household h where h.id.county = :county and h.facts.address = :address and h.span.closedAt is null")
    List<Household> at(String county, String address, Limit limit);

    /// Every version an act opened or closed.
    @Query("from Household h where h.span.openedBy = :act or h.span.closedBy = :act order by h.id.version")
    List<Household> touchedBy(ActId act, Limit limit);

    @Insert
    void add(Household version);

    @Update
    void update(Household version);

    @Delete
    void remove(Household version);
}
