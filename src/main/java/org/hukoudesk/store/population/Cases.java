package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.casework.SupplementNotice;

/// Cases and the decisions on them.
@Repository
public interface Cases {

    /// As many decisions as any case can collect before somebody should ask why.
    int MAX_DECISIONS = 100;

    /// Numbers read at once by who walks through many cases.
    int PAGE = 200;

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

    @Query("from SupplementNotice n left join fetch n.asked where n.id.caseNo = :caseNo order by n.id.ordinal")
    List<SupplementNotice> noticesOn(CaseNo caseNo);

    @Insert
    void add(SupplementNotice notice);

    /// Cases whose supplement, or what was promised to follow, did not come by its day, in the order of their numbers
    /// after one.
    @Query("""
            select c.id.caseNo.text from ServiceCase c
            where (c.stage = SUPPLEMENT and c.clock.stop.stopUntil < :day
                or c.stage in (ACCEPTED, STATION_APPROVED, COUNTY_APPROVED) and c.clock.owedUntil < :day)
              and c.id.caseNo.text > :after
            order by c.id.caseNo.text""")
    List<String> unanswered(LocalDate day, String after, Limit limit);

    default List<String> unanswered(LocalDate day, String after) {
        return unanswered(day, after, Limit.of(PAGE));
    }

    /// Cases under way whose deadline was counted without a calendar, in the order of their numbers after one.
    @Query("""
            select c.id.caseNo.text from ServiceCase c
            where c.clock.unpublishedYear > 0 and c.id.caseNo.text > :after
              and c.stage not in (HANDED_OVER, REJECTED, REFUSED_TO_ACCEPT, WITHDRAWN, EXPIRED, REVERSED)
            order by c.id.caseNo.text""")
    List<String> provisional(String after, Limit limit);

    default List<String> provisional(String after) {
        return provisional(after, Limit.of(PAGE));
    }
}
