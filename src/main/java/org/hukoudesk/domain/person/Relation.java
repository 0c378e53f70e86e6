package org.hukoudesk.domain.person;

import java.util.Set;

/// The few relations to the head of household on which register rules turn (GB/T 4761-2008).
public final class Relation {

    public static final String HEAD = "02";
    public static final String SELF = "01";

    /// 非亲属.
    public static final String UNRELATED = "99";

    /// In a collective household nobody is related to a head.
    public static final String NONE = "";

    private static final Set<String> SPOUSES = Set.of("10", "11", "12");

    private Relation() {}

    public static boolean isHead(String code) {
        return HEAD.equals(code) || SELF.equals(code);
    }

    public static boolean isSpouse(String code) {
        return SPOUSES.contains(code);
    }
}
