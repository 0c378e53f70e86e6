package org.hukoudesk.document.font;

import java.util.List;
import org.hukoudesk.document.font.Typefaces.Face;

/// Looks for characters that would come out of the printer as a box, as another glyph or not at all.
public final class RareCharacters {

    private final Typefaces typefaces;

    public RareCharacters(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    public Coverage check(String text, Face face) {
        List<Integer> uncovered = text.codePoints()
                .filter(character -> !isWritable(character, face))
                .distinct()
                .boxed()
                .toList();
        return uncovered.isEmpty() ? new Coverage.Covered() : new Coverage.Uncovered(uncovered);
    }

    /// Private-use characters are refused even where a font draws something: old public-security systems gave these
    /// codes other glyphs, so what is drawn need not be the person's name.
    private boolean isWritable(int character, Face face) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED, Character.CONTROL -> false;
            default -> typefaces.covers(face, character);
        };
    }
}
