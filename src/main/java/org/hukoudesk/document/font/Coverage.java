package org.hukoudesk.document.font;

import java.util.List;

/// Whether a text can be written with the fonts we have.
public sealed interface Coverage {

    record Covered() implements Coverage {}

    /// @param codePoints the characters no font has, each once, in the order met; never empty
    record Uncovered(List<Integer> codePoints) implements Coverage {

        public Uncovered {
            codePoints = List.copyOf(codePoints);
        }
    }
}
