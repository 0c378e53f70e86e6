package org.hukoudesk.registry.feed;

import java.util.List;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.registry.api.CallingStation;
import org.hukoudesk.registry.api.FeedDesk;
import org.hukoudesk.store.Store;

/// A workstation's news from the database, page by page in commit order.
public final class FeedPages implements FeedDesk {

    private final Store store;

    public FeedPages(Store store) {
        this.store = store;
    }

    @Override
    public FeedPage after(CallingStation station, long cursor, int limit) {
        List<FeedEntry> found = store
                .<List<org.hukoudesk.store.registry.FeedEntry>>read(
                        tx -> tx.feed().after(station.id(), cursor, limit + 1))
                .stream()
                .map(row -> new FeedEntry(row.seq(), row.kind(), row.createdAt().toString(), row.body()))
                .toList();
        if (found.isEmpty()) {
            return FeedPage.nothingAfter(cursor);
        }
        List<FeedEntry> page = found.subList(0, Math.min(limit, found.size()));
        return new FeedPage(page, page.getLast().cursor(), found.size() > limit);
    }
}
