package org.hukoudesk.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.document.font.Typefaces;

/// Reads a finished page the way a printer or a reader of it would.
public final class Paper {

    /// Loaded once for all tests of this room.
    public static final Typefaces TYPEFACES = Typefaces.load(Fonts.locate());

    private final byte[] pdf;

    public Paper(byte[] pdf) {
        this.pdf = pdf;
    }

    /// Where a text stands, in millimetres from the top left corner of the page to the start of its baseline.
    public record Place(double xMm, double yMm) {}

    /// A line as it stands on the page, in millimetres from the left edge to its first and after its last character.
    public record Line(String text, double leftMm, double rightMm) {}

    public byte[] pdf() {
        return pdf;
    }

    public String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Width and height of each page in points.
    public List<double[]> sizes() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<double[]> sizes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sizes.add(new double[] {
                    page.getMediaBox().getWidth(), page.getMediaBox().getHeight()
                });
            }
            return sizes;
        }
    }

    /// Names of the fonts, each marked when it is not an embedded subset with Identity-H.
    public List<String> fonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    boolean subset = font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*");
                    COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
                    boolean identity = COSName.IDENTITY_H.equals(encoding);
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                            + (subset && identity ? "" : " NOT EMBEDDED AS IDENTITY-H SUBSET"));
                }
            }
            return fonts.stream().distinct().sorted().toList();
        }
    }

    /// The lines of the page, each with the characters that follow each other at one height.
    public List<Line> lines() throws IOException {
        Map<Long, List<TextPosition>> rows = new TreeMap<>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition character) {
                rows.computeIfAbsent(Math.round(character.getYDirAdj() / 3.0), _ -> new ArrayList<>())
                        .add(character);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return rows.values().stream().map(Paper::line).toList();
    }

    private static Line line(List<TextPosition> row) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        TextPosition last = row.getLast();
        return new Line(
                row.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                row.getFirst().getXDirAdj() / 72 * 25.4,
                (last.getXDirAdj() + last.getWidthDirAdj()) / 72 * 25.4);
    }

    /// Where the first character of a text stands.
    public Place placeOf(String text) throws IOException {
        List<Place> found = new ArrayList<>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String written, List<TextPosition> positions) throws IOException {
                int at = written.indexOf(text);
                if (at >= 0) {
                    TextPosition first = positions.get(written.codePointCount(0, at));
                    found.add(new Place(first.getXDirAdj() / 72 * 25.4, first.getYDirAdj() / 72 * 25.4));
                }
                super.writeString(written, positions);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return found.getFirst();
    }
}
