package org.hukoudesk.contract.link;

import java.util.List;

/// What follows a cursor in a workstation's feed.
///
/// @param next the cursor to ask with next time; the one asked with if there is no news
/// @param more true if further entries are waiting already
public record FeedPage(List<FeedEntry> entries, long next, boolean more) {

    public FeedPage {
        entries = List.copyOf(entries);
    }

    public static FeedPage nothingAfter(long cursor) {
        return new FeedPage(List.of(), cursor, false);
    }
}
