package org.hukoudesk.domain.kinship;

/// Who a new head was to the former one, as far as the tables go.
enum KinGroup {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    /// From here on too many readings are possible.
    OTHER;

    static KinGroup of(String relation) {
        return switch (relation) {
            case "10", "11", "12" -> SPOUSE;
            case "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36" -> CHILD;
            case "50", "51", "52" -> PARENT;
            case "71", "73", "75", "77" -> SIBLING;
            default -> OTHER;
        };
    }
}
