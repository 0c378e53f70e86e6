package org.hukoudesk.store.search;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;

/// Rows of the index. Each search reads one index from a beginning on: sorted by the indexed column alone, so that the
/// database stops at the limit; `between` and not `like`, which would be planned anew for every question.
@Repository
interface Entries {

    @Query("""
            from ResidentEntry e where e.names.pinyin between :from and :to and e.organ.text like :organs
            order by e.names.pinyin""")
    List<ResidentEntry> byPinyin(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.names.initials between :from and :to and e.organ.text like :organs
            order by e.names.initials""")
    List<ResidentEntry> byInitials(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.names.givenPinyin between :from and :to and e.organ.text like :organs
            order by e.names.givenPinyin""")
    List<ResidentEntry> byGivenPinyin(String from, String to, String organs, Limit limit);

    @Query("""
            select e from ResidentReading r join ResidentEntry e on e.entry = r.key.entry
            where r.spelling.pinyin between :from and :to and e.organ.text like :organs
            order by r.spelling.pinyin""")
    List<ResidentEntry> byOtherPinyin(String from, String to, String organs, Limit limit);

    @Query("""
            select e from ResidentReading r join ResidentEntry e on e.entry = r.key.entry
            where r.spelling.initials between :from and :to and e.organ.text like :organs
            order by r.spelling.initials""")
    List<ResidentEntry> byOtherInitials(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.names.name.text between :from and :to and e.organ.text like :organs
            order by e.names.name.text""")
    List<ResidentEntry> byName(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.names.given between :from and :to and e.organ.text like :organs
            order by e.names.given""")
    List<ResidentEntry> byGiven(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.number.citizenId.text between :from and :to and e.organ.text like :organs
            order by e.number.citizenId.text""")
    List<ResidentEntry> byNumber(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.number.fromBirth between :from and :to and e.organ.text like :organs
            order by e.number.fromBirth""")
    List<ResidentEntry> byBirth(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.number.reversed between :from and :to and e.organ.text like :organs
            order by e.number.reversed""")
    List<ResidentEntry> byNumbersEnd(String from, String to, String organs, Limit limit);

    @Query("""
            from ResidentEntry e where e.phone between :from and :to and e.organ.text like :organs
            order by e.phone""")
    List<ResidentEntry> byPhone(String from, String to, String organs, Limit limit);

    @Query("""
            from HouseholdEntry e where e.number between :from and :to and e.organ.text like :organs
            order by e.number""")
    List<HouseholdEntry> byHouseholdNumber(String from, String to, String organs, Limit limit);

    @Query("""
            from HouseholdEntry e where e.address between :from and :to and e.organ.text like :organs
            order by e.address""")
    List<HouseholdEntry> byAddress(String from, String to, String organs, Limit limit);

    @Query("""
            from HouseholdEntry e where e.street between :from and :to and e.organ.text like :organs
            order by e.street""")
    List<HouseholdEntry> byStreet(String from, String to, String organs, Limit limit);

    @Query("from HouseholdEntry e where e.entry in :entries")
    List<HouseholdEntry> households(List<Long> entries);

    @Query("from HouseholdEntry e where e.householdId = :household")
    Optional<HouseholdEntry> household(HouseholdId household);

    @Query("from ResidentEntry e where e.personId = :person")
    Optional<ResidentEntry> person(PersonId person);

    @Query("from ResidentEntry e where e.household = :household")
    List<ResidentEntry> ofHousehold(long household, Limit limit);

    /// Households of the replica that have members and no keys.
    @Query("""
            from Household h where h.span.closedAt is null
              and not exists (select 1 from HouseholdEntry e where e.householdId = h.id.householdId)
              and exists (
                select 1 from Resident r where r.standing.householdId = h.id.householdId and r.span.closedAt is null)
            order by h.id.householdId""")
    List<Household> unwritten(Limit limit);

    @Query("""
            from Resident r where r.standing.householdId = :household and r.span.closedAt is null
            order by r.standing.relationCode, r.identity.birthDate""")
    List<Resident> members(HouseholdId household, Limit limit);

    @Query("select max(e.entry) from ResidentEntry e")
    Optional<Long> lastResident();

    @Query("select max(e.entry) from HouseholdEntry e")
    Optional<Long> lastHousehold();

    @Insert
    void add(HouseholdEntry household);

    @Insert
    void addResidents(List<ResidentEntry> residents);

    @Insert
    void addReadings(List<ResidentReading> readings);

    @Delete
    void remove(HouseholdEntry household);

    @Delete
    void remove(ResidentEntry resident);

    @Query("delete from ResidentReading r where r.key.entry = :entry")
    int removeReadings(long entry);
}
