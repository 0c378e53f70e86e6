package org.hukoudesk.document.page;

import java.util.List;

/// Why a page is not drawn. The field is the key of its box in the template, which is the name of the record's
/// component.
public sealed interface Flaw {

    String field();

    /// No font has these characters (字形待补).
    ///
    /// @param codePoints each once, in the order met; never empty
    record Uncovered(String field, List<Integer> codePoints) implements Flaw {

        public Uncovered {
            codePoints = List.copyOf(codePoints);
        }

        /// The characters themselves, for the officer to read or compare by code.
        public String characters() {
            var characters = new StringBuilder();
            codePoints.forEach(characters::appendCodePoint);
            return characters.toString();
        }
    }

    /// The text is longer than its box, even at 70 % of the size and on all lines the box allows.
    record Overflow(String field) implements Flaw {}
}
