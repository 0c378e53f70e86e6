package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;

/// Move-in permits with their persons.
@Repository
public interface Permits {

    @Query("from Permit p left join fetch p.migrants where p.id.permitNo = :permitNo")
    Optional<Permit> byNumber(PermitNo permitNo);

    @Insert
    void add(Permit permit);

    @Update
    void update(Permit permit);

    /// Permits no origin has answered, issued before a day, in the order of their numbers after one.
    @Query("""
            select p.id.permitNo.text from Permit p
            where p.life.state = ISSUED and p.life.issuedOn < :day and p.id.permitNo.text > :after
            order by p.id.permitNo.text""")
    List<String> unanswered(LocalDate day, String after, Limit limit);

    default List<String> unanswered(LocalDate day, String after) {
        return unanswered(day, after, Limit.of(Cases.PAGE));
    }
}
