package org.hukoudesk.document.page;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hukoudesk.document.font.Typefaces;

/// Breaks texts into lines as they are drawn in one face and size: measured with the fonts that draw them, so that
/// JasperReports never has to wrap by itself.
public final class LineBreaks {

    /// JasperReports rounds widths to whole units and would wrap a line that fills the box to the last tenth.
    static final double SPARE = 2;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Typefaces typefaces;
    private final Typefaces.Face face;
    private final double size;

    /// @param size in tenths of a millimetre
    public LineBreaks(Typefaces typefaces, Typefaces.Face face, double size) {
        this.typefaces = typefaces;
        this.face = face;
        this.size = size;
    }

    /// Greedy lines; a piece that cannot be broken stays too wide.
    ///
    /// @param first width of the first line, which may be indented, and `others` of the rest
    public List<String> broken(String text, double first, double others) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        int lineStart = 0;
        int fitting = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && partsFigureFromItsWord(text, end)) {
                continue;
            }
            double width = lines.isEmpty() ? first : others;
            if (fitting > lineStart && width(text.substring(lineStart, end)) > width - SPARE) {
                lines.add(text.substring(lineStart, fitting).strip());
                lineStart = fitting;
            }
            fitting = end;
        }
        lines.add(text.substring(lineStart).strip());
        return lines;
    }

    /// 126号, 9栋 and 2026年 stay together.
    private static boolean partsFigureFromItsWord(String text, int at) {
        return Character.isDigit(text.codePointBefore(at)) && Character.isIdeographic(text.codePointAt(at));
    }

    double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> {
                    Font font = typefaces.fontFor(face, character).deriveFont((float) size);
                    return font.getStringBounds(Character.toString(character), UNHINTED)
                            .getWidth();
                })
                .sum();
    }
}
