package org.hukoudesk.store.registry;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/// The feed of every workstation, numbered in the order of commits.
///
/// A bare sequence would number in the order of asking: a reader that has seen 2 would never come back for a 1 that
/// commits later. Here the number is taken under the row lock of the workstation's head, which the writing transaction
/// holds until it commits.
public final class Feed {

    /// Rows sent to the database together; their bodies are long.
    private static final int BATCH = 200;

    private final StatelessSession session;
    private final FeedEntries entries;

    /// Something to be told, before it has a number.
    public record News(String kind, String body) {}

    public Feed(StatelessSession session) {
        this.session = session;
        this.entries = new FeedEntries_(session);
    }

    /// Appends under the row lock of the workstation's head, held until the transaction ends: append last, and to
    /// several workstations in the order of their ids, so that two writers never wait for each other in a ring.
    public FeedEntry append(String workstation, String kind, String body, Instant at) {
        FeedHead head = lockedHead(workstation);
        FeedEntry entry = new FeedEntry(head.next(), kind, body, at);
        session.update(head);
        entries.add(entry);
        return entry;
    }

    /// The same for many at once: one lock, one batch.
    public void appendAll(String workstation, List<News> news, Instant at) {
        FeedHead head = lockedHead(workstation);
        List<FeedEntry> all = news.stream()
                .map(piece -> new FeedEntry(head.next(), piece.kind(), piece.body(), at))
                .toList();
        session.update(head);
        session.setJdbcBatchSize(BATCH);
        session.insertMultiple(all);
    }

    private FeedHead lockedHead(String workstation) {
        Optional<FeedHead> head =
                Optional.ofNullable(session.get(FeedHead.class, workstation, LockMode.PESSIMISTIC_WRITE));
        return head.orElseGet(() -> {
            FeedHead first = new FeedHead(workstation);
            session.insert(first);
            return first;
        });
    }

    /// Entries after `seq`, oldest first.
    public List<FeedEntry> after(String workstation, long seq, int limit) {
        return entries.after(workstation, seq, Limit.of(limit));
    }

    /// Number of the newest entry, 0 before the first.
    public long lastSeq(String workstation) {
        return Optional.ofNullable(session.get(FeedHead.class, workstation))
                .map(FeedHead::lastSeq)
                .orElse(0L);
    }
}
