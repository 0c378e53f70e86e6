package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.code.Legible;

/// A person's full name as registered: 1 to 50 characters counted as code points, so that characters beyond the
/// basic plane (生僻字) count once. Its text form is masked; [#full()] is the name itself.
@Embeddable
public record PersonName(String text) {

    /// Between the parts of a name of another people, 阿依古丽·买买提.
    public static final char DOT = '·';

    private static final String DOTS = "•・‧．∙⋅";

    /// The widest name the national population base keeps.
    public static final int MAX_CHARACTERS = 50;

    public PersonName {
        text = text.strip();
        if (!isName(text)) {
            throw new IllegalArgumentException("a name has 1 to " + MAX_CHARACTERS + " legible characters");
        }
    }

    public static boolean isName(String typed) {
        String stripped = typed.strip();
        int length = stripped.codePointCount(0, stripped.length());
        return length > 0 && length <= MAX_CHARACTERS && Legible.is(stripped);
    }

    /// A name as an officer typed it: every kind of dot an input method has becomes the one names are written with
    /// (U+00B7).
    public static String dotted(String typed) {
        var name = new StringBuilder();
        typed.strip()
                .codePoints()
                .map(point -> DOTS.indexOf(point) < 0 ? point : DOT)
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    public String full() {
        return text;
    }

    /// The name with all but its first and last character hidden (陈*安, 王*).
    public String masked() {
        int[] characters = text.codePoints().toArray();
        var masked = new StringBuilder().appendCodePoint(characters[0]);
        if (characters.length > 2) {
            masked.append("*".repeat(characters.length - 2)).appendCodePoint(characters[characters.length - 1]);
        } else if (characters.length == 2) {
            masked.append('*');
        }
        return masked.toString();
    }

    @Override
    public String toString() {
        return masked();
    }
}
