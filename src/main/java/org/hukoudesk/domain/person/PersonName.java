package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;

/// A person's full name as registered: 1 to 50 characters counted as code points, so that characters beyond the
/// basic plane (生僻字) count once. Its text form is masked; [#full()] is the name itself.
@Embeddable
public record PersonName(String text) {

    /// The widest name the national population base keeps.
    public static final int MAX_CHARACTERS = 50;

    public PersonName {
        text = text.strip();
        if (!isName(text)) {
            throw new IllegalArgumentException("a name has 1 to " + MAX_CHARACTERS + " characters");
        }
    }

    public static boolean isName(String typed) {
        String stripped = typed.strip();
        int length = stripped.codePointCount(0, stripped.length());
        return length > 0 && length <= MAX_CHARACTERS;
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
