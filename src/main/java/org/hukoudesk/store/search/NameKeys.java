package org.hukoudesk.store.search;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.person.PersonName;

/// What a name is found by. The likeliest way to read it stands here, the others in [ResidentReading].
@Embeddable
record NameKeys(PersonName name, String given, String pinyin, String initials, String givenPinyin) {

    static NameKeys of(PersonName name, Spellings spellings) {
        Spelling whole = spellings.whole().getFirst();
        String given = name.full().substring(Spellings.givenAt(name.full()));
        return new NameKeys(
                name,
                given,
                whole.pinyin(),
                whole.initials(),
                spellings.given().getFirst().pinyin());
    }
}
