package org.hukoudesk.store.station;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;

/// Cases as the registry last told them.
@Repository
public interface CaseViews {

    @Find
    Optional<CaseView> byCaseNo(String caseNo);

    /// The most urgent first, those without a deadline last.
    @Query("from CaseView where organ = :organ order by deadline nulls last, caseNo")
    List<CaseView> ofOrgan(String organ, Limit limit);

    @Query("from CaseView where organ = :organ and stage = :stage order by deadline nulls last, caseNo")
    List<CaseView> inStage(String organ, String stage, Limit limit);

    /// The most recently told first.
    @Query("from CaseView order by updatedSeq desc, caseNo")
    List<CaseView> latest(Limit limit);

    /// Rows a window looks through; a station takes in some dozens a day.
    int ROWS_SEEN = 500;

    /// [#latest], for callers that do not know this room's library.
    default List<CaseView> recent() {
        return latest(Limit.of(ROWS_SEEN));
    }

    @Save
    void put(CaseView view);
}
