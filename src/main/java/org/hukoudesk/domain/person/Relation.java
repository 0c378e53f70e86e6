package org.hukoudesk.domain.person;

import java.util.Set;

/// The few relations to the head of household on which register rules turn (GB/T 4761-2008).
public final class Relation {

    public static final String HEAD = "02";
    public static final String SELF = "01";

    private static final Set<String> SPOUSES = Set.of("10", "11", "12");

    private Relation() {}

    public static boolean isHead(String code) {
        return HEAD.equals(code) || SELF.equals(code);
    }

    public static boolean isSpouse(String code) {
        return SPOUSES.contains(code);
    }
}
