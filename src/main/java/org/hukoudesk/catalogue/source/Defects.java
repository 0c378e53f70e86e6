package org.hukoudesk.catalogue.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What reading and checking find wrong, collected so that one run names everything. A defect seen twice, in an item
/// and again in its overlay, is kept once.
public final class Defects {

    private final Set<Defect> found = new LinkedHashSet<>();

    public void add(Place place, String what, String remedy) {
        found.add(new Defect(place.file(), place.line(), what, remedy));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    public List<Defect> inOrder() {
        return found.stream().sorted().toList();
    }
}
