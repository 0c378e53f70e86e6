package org.hukoudesk.store.search;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/// Another way to read a resident's name, or the given name alone: then without initials, which would fit everybody.
@Entity
class ResidentReading {

    @EmbeddedId
    private ReadingKey key;

    @Embedded
    private Spelling spelling;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ResidentReading() {}

    ResidentReading(long entry, int place, Spelling spelling) {
        this.key = new ReadingKey(entry, place);
        this.spelling = spelling;
    }

    ReadingKey key() {
        return key;
    }

    Spelling spelling() {
        return spelling;
    }
}
