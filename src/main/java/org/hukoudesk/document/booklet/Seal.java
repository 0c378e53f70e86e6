package org.hukoudesk.document.booklet;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.font.Typefaces.Face;

/// A picture of a round household-registration seal (户口专用章) for the preview, in tenths of a millimetre. It is never
/// printed: the real one is on the stock or stamped by hand.
///
/// @param strength from 0, invisible, to 1
record Seal(String organ, double centreX, double centreY, float strength) {

    private static final String PURPOSE = "户口专用章";
    private static final Color RED = new Color(0xC0332B);
    private static final double RADIUS = 186;
    private static final double STAR_RADIUS = 66;

    /// The organ's name runs along the upper part of the ring, this far to either side at most.
    private static final double WIDEST_HALF_ARC = Math.toRadians(118);

    private static final double WIDEST_STEP = Math.toRadians(30);

    void paint(Graphics2D onPage, Typefaces typefaces) {
        var g = (Graphics2D) onPage.create();
        g.translate(centreX, centreY);
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
        g.setColor(RED);
        g.setStroke(new BasicStroke(10));
        g.draw(new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
        g.fill(star());
        paintOrgan(g, typefaces);
        for (int i = 0; i < PURPOSE.length(); i++) {
            Shape glyph = glyph(typefaces, PURPOSE.codePointAt(i), 40);
            paintCentred(g, glyph, AffineTransform.getTranslateInstance((i - 2) * 40, 118));
        }
        g.dispose();
    }

    private void paintOrgan(Graphics2D g, Typefaces typefaces) {
        int[] characters = organ.codePoints().toArray();
        double step = Math.min(WIDEST_STEP, 2 * WIDEST_HALF_ARC / Math.max(1, characters.length - 1));
        double size = Math.min(48, step * RADIUS * 0.78);
        for (int i = 0; i < characters.length; i++) {
            var place = AffineTransform.getRotateInstance((i - (characters.length - 1) / 2.0) * step);
            place.translate(0, -RADIUS + 20 + size / 2);
            paintCentred(g, glyph(typefaces, characters[i], size), place);
        }
    }

    private static Shape glyph(Typefaces typefaces, int character, double size) {
        Font font = typefaces.fontFor(new Face(Typefaces.SONG, true), character).deriveFont((float) size);
        var unhinted = new FontRenderContext(null, true, true);
        return font.createGlyphVector(unhinted, Character.toString(character)).getOutline();
    }

    private static void paintCentred(Graphics2D g, Shape glyph, AffineTransform place) {
        Rectangle2D extent = glyph.getBounds2D();
        var centred = new AffineTransform(place);
        centred.translate(-extent.getCenterX(), -extent.getCenterY());
        g.fill(centred.createTransformedShape(glyph));
    }

    private static Path2D star() {
        var star = new Path2D.Double();
        double inner = STAR_RADIUS * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int corner = 0; corner < 10; corner++) {
            double radius = corner % 2 == 0 ? STAR_RADIUS : inner;
            double angle = Math.toRadians(36.0 * corner - 90);
            double x = radius * Math.cos(angle);
            double y = radius * Math.sin(angle);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
