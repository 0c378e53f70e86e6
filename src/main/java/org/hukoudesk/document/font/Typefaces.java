package org.hukoudesk.document.font;

import java.awt.Font;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.FontSetFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;
import org.hukoudesk.document.DocumentException;

/// The loaded fonts of paper: [#SONG] and [#HEI], each with the rare hanzi behind it. Loading takes some hundred
/// milliseconds and tens of megabytes; one instance serves all pages.
public final class Typefaces {

    /// Noto Serif SC, then Hanazono: everything that is written into a form.
    public static final String SONG = "Song";

    /// Noto Sans SC, then Hanazono: labels and explanations.
    public static final String HEI = "Hei";

    private static final String RARE_FAMILY = "HanaMinB";

    private final Map<Face, Font> primaries;
    private final Font rare;
    private final JasperReportsContext context;

    private Typefaces(Map<Face, Font> primaries, Font rare, JasperReportsContext context) {
        this.primaries = primaries;
        this.rare = rare;
        this.context = context;
    }

    /// A font name of the templates, [#SONG] or [#HEI], in one of its two weights.
    public record Face(String name, boolean bold) {}

    public static Typefaces load(Fonts fonts) {
        var serif = family("NotoSerifSC", fonts.serif(), fonts.serifBold());
        var sans = family("NotoSansSC", fonts.sans(), fonts.sansBold());
        var rare = family(RARE_FAMILY, fonts.rare(), fonts.rare());
        var context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setExtensions(FontFamily.class, List.of(serif, sans, rare));
        context.setExtensions(FontSet.class, List.of(set(SONG, serif), set(HEI, sans)));
        context.setProperty("net.sf.jasperreports.default.font.name", SONG);
        // A missing font must stop the page, never be replaced by whatever the machine has.
        context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
        // Otherwise a cut text leaves no trace in the filled page, and nobody could refuse it.
        context.setProperty("net.sf.jasperreports.print.keep.full.text", "true");
        var primaries = Map.of(
                new Face(SONG, false), serif.getNormalFace().getFont(),
                new Face(SONG, true), serif.getBoldFace().getFont(),
                new Face(HEI, false), sans.getNormalFace().getFont(),
                new Face(HEI, true), sans.getBoldFace().getFont());
        return new Typefaces(primaries, rare.getNormalFace().getFont(), context);
    }

    /// The surroundings every fill and export of JasperReports must be given, or it will not know our fonts.
    public JasperReportsContext context() {
        return context;
    }

    /// The font that writes this character in a face: the face's own where it can, else the one of rare hanzi.
    public Font fontFor(Face face, int codePoint) {
        Font primary = primary(face);
        return primary.canDisplay(codePoint) || !rare.canDisplay(codePoint) ? primary : rare;
    }

    boolean covers(Face face, int codePoint) {
        return primary(face).canDisplay(codePoint) || rare.canDisplay(codePoint);
    }

    private Font primary(Face face) {
        Font font = primaries.get(face);
        if (font == null) {
            throw new DocumentException("No font is called " + face.name());
        }
        return font;
    }

    private static SimpleFontFamily family(String name, Path normal, Path bold) {
        var family = new SimpleFontFamily();
        family.setName(name);
        family.setNormalFace(face(normal));
        family.setBoldFace(face(bold));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private static SimpleFontFace face(Path file) {
        var face = new SimpleFontFace(DefaultJasperReportsContext.getInstance());
        face.setTtf(file.toString());
        return face;
    }

    private static FontSet set(String name, FontFamily primary) {
        var set = new SimpleFontSet();
        set.setName(name);
        set.setFamilies(List.of(member(primary.getName(), true), member(RARE_FAMILY, false)));
        return set;
    }

    private static FontSetFamily member(String family, boolean primary) {
        var member = new SimpleFontSetFamily();
        member.setFamilyName(family);
        member.setPrimary(primary);
        return member;
    }
}
