package org.hukoudesk.store.station;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/// The journal of printing. Rows are never deleted: they account for the blanks.
@Repository
public interface PrintJournal {

    int MAX_ROWS = 10_000;

    @Find
    Optional<PrintRow> byJobName(String jobName);

    /// What a restart has to settle with the printer or with a person.
    default List<PrintRow> unsettled(Limit limit) {
        return in(PrintState.UNSETTLED, limit);
    }

    /// At most [#MAX_ROWS], which a window does not print in a week.
    default List<PrintRow> unsettled() {
        return unsettled(Limit.of(MAX_ROWS));
    }

    @Query("from PrintRow where state in :states order by preparedAt, jobName")
    List<PrintRow> in(List<PrintState> states, Limit limit);

    @Query("from PrintRow where printOrder.caseNo = :caseNo order by preparedAt, jobName")
    List<PrintRow> ofCase(String caseNo, Limit limit);

    default List<PrintRow> ofCase(String caseNo) {
        return ofCase(caseNo, Limit.of(MAX_ROWS));
    }

    @Insert
    void add(PrintRow row);

    @Update
    void update(PrintRow row);
}
