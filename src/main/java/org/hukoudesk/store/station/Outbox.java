package org.hukoudesk.store.station;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits to be sent.
@Repository
public interface Outbox {

    @Find
    Optional<OutboxMessage> byId(String id);

    /// Place of the next message of a case. Two writers who get the same place collide on its unique key, and the
    /// second
    /// transaction runs again.
    @Query("select coalesce(max(placeInCase), 0) + 1 from OutboxMessage where caseKey = :caseKey")
    long nextPlace(String caseKey);

    /// Messages whose time has come and that no unsent message of the same case stands before.
    @Query("""
            from OutboxMessage m
            where m.state = PENDING and m.nextAttemptAt <= :now
              and not exists (
                select 1 from OutboxMessage earlier
                where earlier.caseKey = m.caseKey and earlier.placeInCase < m.placeInCase and earlier.state <> SENT)
            order by m.nextAttemptAt, m.id
            """)
    List<OutboxMessage> due(Instant now, Limit limit);

    /// [#due], for callers that do not know this room's library.
    default List<OutboxMessage> firstDue(Instant now, int atMost) {
        return due(now, Limit.of(atMost));
    }

    /// The earliest moment at which anything waits to be sent.
    @Query("select min(nextAttemptAt) from OutboxMessage where state = PENDING")
    Optional<Instant> nextAttempt();

    @Query("from OutboxMessage where state = :state order by createdAt, id")
    List<OutboxMessage> in(OutboxState state, Limit limit);

    /// Messages of each state looked through for the desk; a workstation sends some dozens a day.
    int UNSENT_SEEN = 200;

    /// What the registry refused, then what still waits to be sent.
    default List<OutboxMessage> unsent() {
        return Stream.of(OutboxState.NEEDS_YOU, OutboxState.PENDING)
                .flatMap(state -> in(state, Limit.of(UNSENT_SEEN)).stream())
                .toList();
    }

    @Query("from OutboxMessage where caseKey = :caseKey order by placeInCase")
    List<OutboxMessage> ofCase(String caseKey, Limit limit);

    /// Messages of one case looked through for the last; a case has a dozen.
    int CASE_MESSAGES = 200;

    /// What was said last of a case, whatever became of it.
    default Optional<OutboxMessage> lastOf(String caseKey) {
        List<OutboxMessage> all = ofCase(caseKey, Limit.of(CASE_MESSAGES));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Takes back what the registry refused for good, so that a mended message of the case can go.
    @Query("delete from OutboxMessage where caseKey = :caseKey and state = NEEDS_YOU")
    int withdrawRefused(String caseKey);

    /// The highest key that begins with this text: the last case number given out today.
    @Query("select max(caseKey) from OutboxMessage where caseKey like concat(:prefix, '%')")
    Optional<String> highestKey(String prefix);

    @Query("select count(*) from OutboxMessage where state = :state")
    long countIn(OutboxState state);

    @Insert
    void add(OutboxMessage message);

    @Update
    void update(OutboxMessage message);

    @Query("delete from OutboxMessage where id = :id")
    int remove(String id);
}
