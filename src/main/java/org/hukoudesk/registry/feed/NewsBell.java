package org.hukoudesk.registry.feed;

import java.util.Set;

/// Wakes workstations that wait for news. Rung after the commit, never before.
@FunctionalInterface
public interface NewsBell {

    void ring(Set<String> workstations);
}
