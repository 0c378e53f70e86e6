package org.hukoudesk.document.page;

import java.util.List;
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
            var breaks = new LineBreaks(typefaces, box.face(), size);
            List<String> lines = box.maxLines() == 1 ? List.of(text) : breaks.broken(text, box.width(), box.width());
            boolean tallEnough = (FIRST_LINE + (lines.size() - 1) * NEXT_LINE) * size <= box.height();
            boolean wideEnough = lines.stream().allMatch(line -> breaks.width(line) <= box.width() - LineBreaks.SPARE);
            if (lines.size() <= box.maxLines() && tallEnough && wideEnough) {
                return Optional.of(new Fitted(size, lines));
            }
        }
        return Optional.empty();
    }
}
