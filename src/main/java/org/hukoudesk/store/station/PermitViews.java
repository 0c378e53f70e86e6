package org.hukoudesk.store.station;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;

/// Permits as the registry last told them.
@Repository
public interface PermitViews {

    @Find
    Optional<PermitView> byCaseNo(String caseNo);

    /// The most urgent first, those without a deadline last.
    @Query("from PermitView where organ = :organ order by deadline nulls last, caseNo")
    List<PermitView> ofOrgan(String organ, Limit limit);

    @Query("from PermitView where organ = :organ and stage = :stage order by deadline nulls last, caseNo")
    List<PermitView> inStage(String organ, String stage, Limit limit);

    /// The most recently told first.
    @Query("from PermitView order by updatedSeq desc, caseNo")
    List<PermitView> latest(Limit limit);

    /// Rows a window looks through; a station takes in some dozens a day.
    int ROWS_SEEN = 500;

    /// [#latest], for callers that do not know this room's library.
    default List<PermitView> recent() {
        return latest(Limit.of(ROWS_SEEN));
    }

    @Save
    void put(PermitView view);
}
