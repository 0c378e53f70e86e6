package org.hukoudesk.registry.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.registry.Feed;

/// Collects what one transaction has to tell, and appends it last: workstation by workstation in the order of their
/// ids, because each append holds a feed's lock until the transaction ends.
public final class Announcements {

    private final List<Told> news = new ArrayList<>();

    public void tell(Set<OrganCode> organs, FeedKind kind, String body) {
        news.add(new Told(Set.copyOf(organs), new Feed.News(kind.wireName(), body)));
    }

    /// Appends everything told, and answers whose feeds it went to.
    public Set<String> append(Tx tx, Instant at) {
        Map<String, List<Feed.News>> byWorkstation = new TreeMap<>();
        Map<Set<OrganCode>, Set<String>> workstations = new HashMap<>();
        for (Told piece : news) {
            for (String workstation :
                    workstations.computeIfAbsent(piece.organs(), organs -> workstationsOf(tx, organs))) {
                byWorkstation
                        .computeIfAbsent(workstation, _ -> new ArrayList<>())
                        .add(piece.news());
            }
        }
        byWorkstation.forEach((workstation, pieces) -> tx.feed().appendAll(workstation, pieces, at));
        return Set.copyOf(byWorkstation.keySet());
    }

    private static Set<String> workstationsOf(Tx tx, Set<OrganCode> organs) {
        Set<String> workstations = new LinkedHashSet<>();
        for (OrganCode organ : organs) {
            workstations.addAll(tx.organs().servedFrom(organ));
        }
        return workstations;
    }

    private record Told(Set<OrganCode> organs, Feed.News news) {}
}
