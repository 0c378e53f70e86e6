package org.hukoudesk.store.station;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The journal of intake.
@Repository
public interface Drafts {

    /// How long a deleted draft can be brought back: a working week, so that who deleted it is back at the counter.
    Duration SECOND_LOOK = Duration.ofDays(7);

    @Find
    Optional<Draft> byId(String id);

    @Query("from Draft where deletedAt is null order by savedAt desc, id")
    List<Draft> open(Limit limit);

    /// Open drafts looked through for one officer's own; a counter has a handful.
    int DRAFTS_SEEN = 100;

    /// The open draft this officer saved last.
    default Optional<Draft> latestOf(String officer) {
        return openOf(officer).stream().findFirst();
    }

    /// This officer's open drafts, the last saved first.
    default List<Draft> openOf(String officer) {
        return open(Limit.of(DRAFTS_SEEN)).stream()
                .filter(draft -> draft.officer().equals(officer))
                .toList();
    }

    @Query("from Draft where deletedAt is not null order by deletedAt desc, id")
    List<Draft> deleted(Limit limit);

    @Query("delete from Draft where deletedAt < :before")
    int purge(Instant before);

    @Insert
    void add(Draft draft);

    @Update
    void update(Draft draft);

    /// For a draft that has become a case.
    @Query("delete from Draft where id = :id")
    int remove(String id);
}
