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
        // Most polls find nothing; only what is told has to wait for the platter.
        if (store.<Boolean>read(tx -> tx.feed().after(station.id(), cursor, 1).isEmpty())) {
            return FeedPage.nothingAfter(cursor);
        }
        List<FeedEntry> found = store
                .<List<org.hukoudesk.store.registry.FeedEntry>>readToTell(
                        tx -> tx.feed().after(station.id(), cursor, limit + 1))
                .stream()
                .map(row -> new FeedEntry(row.seq(), row.kind(), row.createdAt().toString(), row.body()))
                .toList();
        List<FeedEntry> page = found.subList(0, Math.min(limit, found.size()));
        return new FeedPage(page, page.getLast().cursor(), found.size() > limit);
    }
}
