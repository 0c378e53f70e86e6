package org.hukoudesk.document.page;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hukoudesk.document.font.Typefaces;

/// Fits a text into its box: first as it is, then on more lines or smaller, down to 70 %. Measured with the fonts that
/// draw it, so that JasperReports never has to wrap or cut by itself.
final class TextFit {

    /// Smaller than this the text of an official paper is no longer comfortably read.
    private static final double SMALLEST = 0.70;

    private static final double STEP = 0.05;

    /// Height of a line alone in font sizes: ascent and descent of Noto Serif SC, and a little for rounding.
    private static final double FIRST_LINE = 1.45;

    /// Height each further line adds, in font sizes: the line spacing of the templates times a line.
    private static final double NEXT_LINE = 1.21;

    /// JasperReports rounds widths to whole units and would wrap a line that fills the box to the last tenth.
    private static final double SPARE = 2;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Typefaces typefaces;

    TextFit(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// @param size the font size found
    /// @param lines the text as broken
    record Fitted(double size, List<String> lines) {}

    Optional<Fitted> fit(String text, Box box) {
        for (double scale = 1; scale > SMALLEST - STEP / 2; scale -= STEP) {
            double size = box.size() * scale;
            List<String> lines = broken(text, box, size);
            boolean tallEnough = (FIRST_LINE + (lines.size() - 1) * NEXT_LINE) * size <= box.height();
            boolean wideEnough = lines.stream().allMatch(line -> width(line, box, size) <= box.width() - SPARE);
            if (lines.size() <= box.maxLines() && tallEnough && wideEnough) {
                return Optional.of(new Fitted(size, lines));
            }
        }
        return Optional.empty();
    }

    /// Greedy lines; a piece that cannot be broken stays too wide and is found out by the caller.
    private List<String> broken(String text, Box box, double size) {
        if (box.maxLines() == 1) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        int lineStart = 0;
        int fitting = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && partsFigureFromItsWord(text, end)) {
                continue;
            }
            if (fitting > lineStart && width(text.substring(lineStart, end), box, size) > box.width() - SPARE) {
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

    private double width(String text, Box box, double size) {
        return text.codePoints()
                .mapToDouble(character -> {
                    Font font = typefaces.fontFor(box.face(), character).deriveFont((float) size);
                    return font.getStringBounds(Character.toString(character), UNHINTED)
                            .getWidth();
                })
                .sum();
    }
}
