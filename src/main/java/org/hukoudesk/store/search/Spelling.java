package org.hukoudesk.store.search;

import jakarta.persistence.Embeddable;

/// One way to say a name in Latin letters: every syllable, and the first letter of each. No tones, ü as v.
@Embeddable
record Spelling(String pinyin, String initials) {

    static final Spelling EMPTY = new Spelling("", "");

    /// Letters kept of a long name; nobody types more.
    static final int MOST_LETTERS = 60;

    Spelling then(String syllable) {
        return new Spelling(cut(pinyin + syllable), cut(initials + syllable.charAt(0)));
    }

    static String cut(String letters) {
        return letters.substring(0, Math.min(letters.length(), MOST_LETTERS));
    }
}
