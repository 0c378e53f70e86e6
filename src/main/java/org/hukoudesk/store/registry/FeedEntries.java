package org.hukoudesk.store.registry;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/// Rows of the feeds.
@Repository
interface FeedEntries {

    @Insert
    void add(FeedEntry entry);

    @Query("from FeedEntry where key.workstation = :workstation and key.seq > :after order by key.seq")
    List<FeedEntry> after(String workstation, long after, Limit limit);
}
