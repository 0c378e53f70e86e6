package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.ServiceCase;

/// Cases and the decisions on them.
@Repository
public interface Cases {

    /// As many decisions as any case can collect before somebody should ask why.
    int MAX_DECISIONS = 100;

    @Find
    Optional<ServiceCase> byId(CaseId id);

    @Query("from CaseDecision d where d.id.caseNo = :caseNo order by d.id.ordinal")
    List<CaseDecision> decisionsOn(CaseNo caseNo, Limit limit);

    default List<CaseDecision> decisionsOn(CaseNo caseNo) {
        return decisionsOn(caseNo, Limit.of(MAX_DECISIONS));
    }

    @Insert
    void add(ServiceCase serviceCase);

    @Update
    void update(ServiceCase serviceCase);

    @Insert
    void add(CaseDecision decision);
}
