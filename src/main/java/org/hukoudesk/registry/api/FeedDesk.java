package org.hukoudesk.registry.api;

import org.hukoudesk.contract.link.FeedPage;

/// Keeps one feed per workstation, in commit order.
public interface FeedDesk {

    /// What follows the cursor now, at most `limit` entries; it does not wait.
    FeedPage after(CallingStation station, long cursor, int limit);
}
