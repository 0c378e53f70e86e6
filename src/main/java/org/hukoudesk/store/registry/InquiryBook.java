package org.hukoudesk.store.registry;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.person.CitizenId;

/// Questions to the platform of criminal records.
@Repository
public interface InquiryBook {

    /// Requests of one person looked at; whoever reaches it asks far beyond any limit of the law.
    int MAX_REQUESTS = 100;

    @Find
    Optional<Inquiry> byId(CaseId id);

    @Query("""
            from Inquiry i where i.state = WAITING and i.nextAttemptAt <= :now
            order by i.nextAttemptAt, i.id.caseNo.text
            """)
    List<Inquiry> due(Instant now, Limit limit);

    /// Questions whose time has come, the one that waits longest first.
    default List<Inquiry> due(Instant now, int atMost) {
        return due(now, Limit.of(atMost));
    }

    /// The earliest moment at which anything waits to be asked.
    @Query("select min(i.nextAttemptAt) from Inquiry i where i.state = WAITING")
    Optional<Instant> nextAttempt();

    @Query("select count(*) from Inquiry i where i.state = WAITING")
    long waiting();

    /// Days since `from` on which a person asked about themselves, anywhere, oldest first.
    @Query("""
            select i.askedOn from Inquiry i
            where i.subject.citizenId = :citizen and i.kind <> UNIT and i.state <> WITHDRAWN and i.askedOn >= :from
            order by i.askedOn
            """)
    List<LocalDate> askedBy(CitizenId citizen, LocalDate from, Limit limit);

    /// At most [#MAX_REQUESTS].
    default List<LocalDate> askedBy(CitizenId citizen, LocalDate from) {
        return askedBy(citizen, from, Limit.of(MAX_REQUESTS));
    }

    @Insert
    void add(Inquiry inquiry);

    @Update
    void update(Inquiry inquiry);
}
