package org.hukoudesk.store.residence;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidenceChanges;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidencePermitEvent;
import org.hukoudesk.domain.residence.ResidenceSnapshot;

/// Where people from elsewhere live, their permits, and what happened to those.
///
/// Two acts on one person stand in line when each has locked the person's national row before it reads here.
@Repository
public interface Residences {

    /// A person lives in one city at a time; more open rows than this were never written by an act.
    int MAX_PER_PERSON = 100;

    /// An endorsement and its suspension a year, cards and addresses between them, for longer than anybody lives.
    int MAX_EVENTS = 1_000;

    @Query("""
            from Residence r where r.holder.personId = :person and r.endedOn is null
            order by r.registeredOn, r.id.residenceId
            """)
    List<Residence> openOf(PersonId person, Limit limit);

    @Query("""
            from ResidencePermit p where p.holder.personId = :person and p.life.state <> CANCELLED
            order by p.life.issuedOn, p.id.permitNo
            """)
    List<ResidencePermit> livingOf(PersonId person, Limit limit);

    @Query("from ResidencePermit p where p.id.permitNo = :permitNo")
    Optional<ResidencePermit> byNumber(String permitNo);

    @Query("from ResidencePermitEvent e where e.id.permitNo = :permitNo order by e.id.ordinal")
    List<ResidencePermitEvent> eventsOf(String permitNo, Limit limit);

    /// At most [#MAX_EVENTS], oldest first.
    default List<ResidencePermitEvent> eventsOf(String permitNo) {
        return eventsOf(permitNo, Limit.of(MAX_EVENTS));
    }

    /// Permits in use whose year is full on a day, longest due first.
    @Query("""
            from ResidencePermit p where p.life.state = ACTIVE and p.life.fullYearOn <= :day
            order by p.life.fullYearOn, p.id.permitNo
            """)
    List<ResidencePermit> fullOn(LocalDate day, Limit limit);

    /// [#fullOn(LocalDate, Limit)], for callers that do not know this room's library.
    default List<ResidencePermit> fullOn(LocalDate day, int atMost) {
        return fullOn(day, Limit.of(atMost));
    }

    /// Permits after a number whose holder is registered nowhere any more or in the permit's own province, where the
    /// city has to be looked at.
    @Query("""
            select p from ResidencePermit p join Resident r on r.id.personId = p.holder.personId
            where p.id.permitNo > :after and p.life.state <> CANCELLED and r.span.closedAt is null
                and (r.standing.state = ENDED or substring(r.id.county, 1, 2) = substring(p.id.county, 1, 2))
            order by p.id.permitNo
            """)
    List<ResidencePermit> perhapsOvertaken(String after, Limit limit);

    default List<ResidencePermit> perhapsOvertaken(String after, int atMost) {
        return perhapsOvertaken(after, Limit.of(atMost));
    }

    /// Open residences whose holder is registered nowhere any more or in the same county.
    @Query("""
            select h from Residence h join Resident r on r.id.personId = h.holder.personId
            where h.endedOn is null and r.span.closedAt is null
                and (r.standing.state = ENDED or r.id.county = h.id.county)
            order by h.id.county, h.id.residenceId
            """)
    List<Residence> overtaken(Limit limit);

    default List<Residence> overtaken(int atMost) {
        return overtaken(Limit.of(atMost));
    }

    /// What an act sees of a person.
    default ResidenceSnapshot of(Resident registered) {
        Limit limit = Limit.of(MAX_PER_PERSON);
        return new ResidenceSnapshot(
                registered, openOf(registered.personId(), limit), livingOf(registered.personId(), limit));
    }

    default void write(ResidenceChanges changes) {
        changes.ended().forEach(this::update);
        changes.opened().forEach(this::add);
        changes.issued().forEach(this::add);
        changes.changed().forEach(this::update);
        changes.events().forEach(this::add);
    }

    @Insert
    void add(Residence residence);

    @Update
    void update(Residence residence);

    @Insert
    void add(ResidencePermit permit);

    @Update
    void update(ResidencePermit permit);

    @Insert
    void add(ResidencePermitEvent event);
}
