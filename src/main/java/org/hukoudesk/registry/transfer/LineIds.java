package org.hukoudesk.registry.transfer;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.ActId;

/// Ids for what an import brings: UUIDv7 of the import's beginning with the line in their last bits, so that they grow
/// as
/// the file does and a resumed import, or a transaction run again, gives the same ones.
final class LineIds {

    /// Ten thousand million lines.
    private static final int LINE_BITS = 34;

    private static final int KIND_SHIFT = 60;

    private final UUID importId;

    LineIds(String importId) {
        this.importId = UUID.fromString(importId);
    }

    /// An id for an import that begins now.
    static String newImport(Clock clock, RandomGenerator random) {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = Long.MIN_VALUE | random.nextLong(1L << (KIND_SHIFT - LINE_BITS)) << LINE_BITS;
        return new UUID(high, low).toString();
    }

    PersonId person(long line) {
        return new PersonId(id(1, line));
    }

    HouseholdId household(long line) {
        return new HouseholdId(id(2, line));
    }

    ActId act(long line) {
        return new ActId(id(3, line));
    }

    private String id(long kind, long line) {
        long low = importId.getLeastSignificantBits() | kind << KIND_SHIFT | line;
        return new UUID(importId.getMostSignificantBits(), low).toString();
    }
}
