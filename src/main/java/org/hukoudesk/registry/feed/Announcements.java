package org.hukoudesk.registry.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.store.Tx;

/// Collects what one transaction has to tell, and appends it last: workstation by workstation in the order of their
/// ids, because each append holds a feed's lock until the transaction ends.
public final class Announcements {

    private final List<News> news = new ArrayList<>();

    public void tell(Set<OrganCode> organs, FeedKind kind, String body) {
        news.add(new News(Set.copyOf(organs), kind, body));
    }

    /// Appends everything told, and answers whose feeds it went to.
    public Set<String> append(Tx tx, Instant at) {
        Map<String, List<News>> byWorkstation = new TreeMap<>();
        for (News piece : news) {
            for (String workstation : workstationsOf(tx, piece.organs())) {
                byWorkstation
                        .computeIfAbsent(workstation, _ -> new ArrayList<>())
                        .add(piece);
            }
        }
        byWorkstation.forEach((workstation, pieces) -> pieces.forEach(
                piece -> tx.feed().append(workstation, piece.kind().wireName(), piece.body(), at)));
        return Set.copyOf(byWorkstation.keySet());
    }

    private static Set<String> workstationsOf(Tx tx, Set<OrganCode> organs) {
        Set<String> workstations = new LinkedHashSet<>();
        for (OrganCode organ : organs) {
            workstations.addAll(tx.organs().servedFrom(organ));
        }
        return workstations;
    }

    private record News(Set<OrganCode> organs, FeedKind kind, String body) {}
}
