package org.hukoudesk.store.population;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import org.hukoudesk.domain.register.ActId;

/// The acts that happened.
@Repository
public interface Acts {

    @Query("from ActRecord a where a.id.actId = :act")
    Optional<ActRecord> byAct(ActId act);

    @Update
    void update(ActRecord act);
}
