package org.hukoudesk.store.population;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
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
}
