package org.hukoudesk.domain.act;

import java.util.List;

/// Chance, as four numbers: which kind of act, on whom, where, and how. What they mean depends on the register they
/// fall on, so that any sequence of rolls can be played, and shortened.
record Roll(Kind kind, int who, int where, int how) {

    enum Kind {
        BIRTH,
        DEREGISTRATION,
        RESTORATION,
        ITEM,
        KEY_ITEM,
        LOCK,
        UNLOCK,
        ADDRESS,
        CITY_MOVE,
        SPLIT,
        CREATION,
        COLLECTIVE,
        MERGE,
        HEAD,
        TYPE,
        READJUSTMENT,
        RELEASE,
        SETTLE,
        TAKE_BACK,
        REVERSAL
    }

    static <T> T pick(List<T> from, int number) {
        return from.get(number % from.size());
    }

    /// True once in so many.
    boolean everyIn(int rounds) {
        return how % rounds == 0;
    }
}
