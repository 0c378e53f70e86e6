package org.hukoudesk.store.station;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/// How far each feed has been applied.
@Repository
public interface FeedCursors {

    @Find
    Optional<FeedCursor> byFeed(String feed);

    @Insert
    void add(FeedCursor cursor);

    @Update
    void update(FeedCursor cursor);
}
