package org.hukoudesk.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.hukoudesk.document.DocumentException;

/// Brings a page laid out in tenths of a millimetre to its true size and onto one printer.
final class TrueSize {

    /// PDF points in a millimetre.
    private static final double POINTS_PER_MM = 72 / 25.4;

    /// PDF points in a unit of the templates.
    private static final double POINTS_PER_UNIT = POINTS_PER_MM / 10;

    private TrueSize() {}

    static byte[] of(byte[] pdfInUnits, Calibration calibration) {
        try (PDDocument document = Loader.loadPDF(pdfInUnits);
                var out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                resize(document, page, calibration);
            }
            // The same data must give the same paper: no time of day in it.
            document.getDocumentInformation().setCreationDate(null);
            // Classic cross-reference table: old printers read no object streams.
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("A page could not be brought to its true size", e);
        }
    }

    private static void resize(PDDocument document, PDPage page, Calibration calibration) throws IOException {
        PDRectangle inUnits = page.getMediaBox();
        float width = (float) (inUnits.getWidth() * POINTS_PER_UNIT);
        float height = (float) (inUnits.getHeight() * POINTS_PER_UNIT);
        try (var before = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
            before.saveGraphicsState();
            before.transform(placed(calibration, width, height));
        }
        try (var after = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            after.restoreGraphicsState();
        }
        page.setMediaBox(new PDRectangle(width, height));
        page.setCropBox(page.getMediaBox());
    }

    /// PDF counts upwards: what is down on paper is negative here, and clockwise is a negative angle.
    private static Matrix placed(Calibration calibration, float width, float height) {
        var matrix = Matrix.getTranslateInstance(
                (float) (calibration.dxMm() * POINTS_PER_MM), (float) (-calibration.dyMm() * POINTS_PER_MM));
        matrix.translate(width / 2, height / 2);
        matrix.rotate(-Math.toRadians(calibration.rotationDeg()));
        matrix.scale((float) calibration.scaleX(), (float) calibration.scaleY());
        matrix.translate(-width / 2, -height / 2);
        matrix.scale((float) POINTS_PER_UNIT, (float) POINTS_PER_UNIT);
        return matrix;
    }
}
