package org.hukoudesk.contract.feed;

import java.util.Optional;

/// What a feed entry carries, by its name on the wire.
public enum FeedKind {
    CASE("case", CaseSnapshot.class),
    PERMIT("permit", PermitSnapshot.class),
    HOUSEHOLD("household", HouseholdSnapshot.class),
    ORGAN("organ", OrganSnapshot.class);

    private final String wireName;
    private final Class<?> type;

    FeedKind(String wireName, Class<?> type) {
        this.wireName = wireName;
        this.type = type;
    }

    public String wireName() {
        return wireName;
    }

    public Class<?> type() {
        return type;
    }

    public static Optional<FeedKind> ofWireName(String name) {
        for (FeedKind kind : values()) {
            if (kind.wireName.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
