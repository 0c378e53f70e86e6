package org.hukoudesk.store.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hukoudesk.domain.person.PersonName;

/// What an officer typed, as what it can be.
public sealed interface Typed {

    /// Digits of a number worth searching: its last four, as people tell them. Fewer are in nearly every number.
    int FEWEST_DIGITS = 4;

    /// Syllables or first letters of a name.
    record Letters(String text) implements Typed {}

    /// A part of an identity number, or a household's or telephone number from its beginning.
    record Digits(String text) implements Typed {}

    /// The beginning of a name or of an address.
    record Characters(String text) implements Typed {}

    /// Nothing people or households are found by.
    record Nothing() implements Typed {}

    /// A code of it for the audit trail, which must not hold the text.
    default String kind() {
        return switch (this) {
            case Letters _ -> "letters";
            case Digits _ -> "digits";
            case Characters _ -> "characters";
            case Nothing _ -> "nothing";
        };
    }

    /// Reads what stands in the field: spaces between syllables are dropped, wide letters of an input method count as
    /// plain ones, every kind of dot in a name as the one the register writes.
    static Typed read(String typed) {
        String text = plain(typed);
        if (Shape.LETTERS.matcher(text).matches()) {
            return new Letters(Spelling.cut(letters(text)));
        }
        if (Shape.DIGITS.matcher(text).matches()) {
            return text.length() < FEWEST_DIGITS ? new Nothing() : new Digits(text);
        }
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return han ? new Characters(text) : new Nothing();
    }

    private static String plain(String typed) {
        var plain = new StringBuilder();
        PersonName.dotted(typed)
                .codePoints()
                .map(Shape::plain)
                .filter(point -> !Character.isWhitespace(point) && point != '\'')
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /// ü is typed as v, and as yu in passports: 吕 is lv or lyu.
    private static String letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ü', 'v');
        return lower.startsWith("lyu") || lower.startsWith("nyu") ? lower.charAt(0) + "v" + lower.substring(3) : lower;
    }

    /// Patterns of the three kinds.
    final class Shape {

        private static final Pattern LETTERS = Pattern.compile("[A-ZÜ]+");
        private static final Pattern DIGITS = Pattern.compile("\\d+X?");
        private static final int FULL_WIDTH = 0xFF01;
        private static final int FULL_WIDTH_END = 0xFF5E;

        private Shape() {}

        private static int plain(int point) {
            boolean wide = point >= FULL_WIDTH && point <= FULL_WIDTH_END;
            return wide ? point - FULL_WIDTH + '!' : point;
        }
    }
}
