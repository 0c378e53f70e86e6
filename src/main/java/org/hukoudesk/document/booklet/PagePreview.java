package org.hukoudesk.document.booklet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hukoudesk.document.DocumentException;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Content;
import org.hukoudesk.document.page.Template;

/// Shows a booklet page on its pre-printed form, for the screen. Give it the PDF drawn with [Calibration#NONE]: the
/// form
/// stands where it should, and calibrated data would seem to miss it.
public final class PagePreview {

    /// Below it nothing can be read.
    public static final int LOWEST_DPI = 36;

    /// Above it an image takes tens of megabytes and shows no more.
    public static final int HIGHEST_DPI = 600;

    private static final double UNITS_PER_INCH = 254;
    private static final Color PAPER = new Color(0xFDFAF4);
    private static final Color WAVE = new Color(0xC9, 0x8E, 0x7E, 0x26);

    private final Typefaces typefaces;
    private final Template homeForm;
    private final Template memberForm;

    public PagePreview(Typefaces typefaces) {
        this.typefaces = typefaces;
        this.homeForm = Template.load(PagePreview.class, "home-form", typefaces);
        this.memberForm = Template.load(PagePreview.class, "member-form", typefaces);
    }

    /// @return PNG of the home page on its form, with the seals
    public byte[] home(byte[] pdf, Stock stock, int dpi) {
        byte[] form = homeForm.draw(Content.of(Map.of("serial", stock.serial())), Calibration.NONE)
                .pdf();
        var stamped = new Seal(stock.organSeal(), 1020, 660, 0.62f);
        var preprinted = new Seal(stock.provinceSeal(), 400, 720, 0.42f);
        return png(pdf, form, dpi, stock.organSeal().isEmpty() ? List.of(preprinted) : List.of(preprinted, stamped));
    }

    /// @return PNG of the front of a member page on its form
    public byte[] member(byte[] pdf, int dpi) {
        byte[] form = memberForm.draw(Content.of(Map.of()), Calibration.NONE).pdf();
        return png(pdf, form, dpi, List.of());
    }

    private byte[] png(byte[] pdf, byte[] form, int dpi, List<Seal> seals) {
        if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
            throw new IllegalArgumentException(
                    "%d dpi is not within %d and %d".formatted(dpi, LOWEST_DPI, HIGHEST_DPI));
        }
        try (var out = new ByteArrayOutputStream()) {
            BufferedImage lines = layer(form, dpi);
            BufferedImage data = layer(pdf, dpi);
            var page = new BufferedImage(lines.getWidth(), lines.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = page.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(PAPER);
            g.fillRect(0, 0, page.getWidth(), page.getHeight());
            paintWaves(g, page, dpi);
            g.drawImage(lines, 0, 0, null);
            g.drawImage(data, 0, 0, null);
            g.scale(dpi / UNITS_PER_INCH, dpi / UNITS_PER_INCH);
            seals.forEach(seal -> seal.paint(g, typefaces));
            g.dispose();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("A page could not be shown", e);
        }
    }

    /// The page with nothing behind its text.
    private static BufferedImage layer(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.ARGB);
        }
    }

    /// The printing house's security pattern, hinted at: rows of wide arcs.
    private static void paintWaves(Graphics2D onPage, BufferedImage page, int dpi) {
        var g = (Graphics2D) onPage.create();
        double unit = dpi / UNITS_PER_INCH;
        g.scale(unit, unit);
        g.setColor(WAVE);
        g.setStroke(new BasicStroke(1.6f));
        double width = page.getWidth() / unit;
        double height = page.getHeight() / unit;
        for (double y = -120; y < height + 120; y += 26) {
            for (double x = 0; x < width; x += 720) {
                g.draw(new Arc2D.Double(x, y, 360, 110, 0, 180, Arc2D.OPEN));
                g.draw(new Arc2D.Double(x + 360, y, 360, 110, 180, 180, Arc2D.OPEN));
            }
        }
        g.dispose();
    }
}
