package org.hukoudesk.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import org.hukoudesk.document.DocumentException;
import org.hukoudesk.document.font.Coverage;
import org.hukoudesk.document.font.RareCharacters;
import org.hukoudesk.document.font.Typefaces;

/// One compiled template. Laid out in tenths of a millimetre, one unit of JasperReports being one tenth; each text
/// field
/// is a [Box] and takes styled text.
public final class Template {

    /// Property of a template that may fill one page only: what of its content is too long when it needs another.
    private static final String ONE_PAGE = "hukou.onePage";

    private final JasperReport report;
    private final TemplateBoxes boxes;
    private final Typefaces typefaces;
    private final RareCharacters rareCharacters;
    private final TextFit textFit;

    private Template(JasperReport report, Typefaces typefaces) {
        this.report = report;
        this.boxes = TemplateBoxes.of(report);
        this.typefaces = typefaces;
        this.rareCharacters = new RareCharacters(typefaces);
        this.textFit = new TextFit(typefaces);
    }

    /// @param neighbour a class of the template's package
    /// @param name of the template, without ending
    public static Template load(Class<?> neighbour, String name, Typefaces typefaces) {
        try (InputStream compiled = neighbour.getResourceAsStream(name + ".jasper")) {
            if (compiled == null) {
                throw new DocumentException(
                        "Template %s.jasper is missing: build with mvn process-classes".formatted(name));
            }
            return new Template((JasperReport) JRLoader.loadObject(typefaces.context(), compiled), typefaces);
        } catch (IOException | JRException e) {
            throw new DocumentException("Template " + name + " cannot be read", e);
        }
    }

    /// The page with this content, at true size, for a printer.
    public Sheet draw(Content content, Calibration calibration) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(styled(content.texts(), boxes.single(), flaws));
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Map<String, String> row : content.rows()) {
            rows.add(styled(row, boxes.repeated(), flaws));
        }
        if (!flaws.isEmpty()) {
            return new Sheet.Refused(flaws);
        }
        parameters.putAll(content.pictures());
        JasperPrint print = filled(parameters, rows);
        Optional<String> tooLong = Optional.ofNullable(report.getPropertiesMap().getProperty(ONE_PAGE))
                .filter(_ -> print.getPages().size() > 1);
        return tooLong.<Sheet>map(field -> new Sheet.Refused(List.of(new Flaw.Overflow(field))))
                .orElseGet(() -> new Sheet.Drawn(TrueSize.of(exported(print), calibration)));
    }

    private Map<String, String> styled(Map<String, String> texts, List<Box> places, List<Flaw> flaws) {
        Map<String, String> styled = new HashMap<>();
        for (Box box : places) {
            String text = Optional.ofNullable(texts.get(box.key()))
                    .orElseThrow(() -> new DocumentException("Nothing is said about the field " + box.key()));
            switch (rareCharacters.check(text, box.face())) {
                case Coverage.Uncovered(var codePoints) -> flaws.add(new Flaw.Uncovered(box.key(), codePoints));
                case Coverage.Covered() ->
                    textFit.fit(text, box)
                            .ifPresentOrElse(
                                    fitted -> styled.put(box.key(), StyledText.of(fitted)),
                                    () -> flaws.add(new Flaw.Overflow(box.key())));
            }
        }
        return styled;
    }

    private JasperPrint filled(Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
        JRDataSource lines = rows.isEmpty() ? new JREmptyDataSource() : new JRMapCollectionDataSource(rows);
        try {
            JasperPrint print =
                    JasperFillManager.getInstance(typefaces.context()).fill(report, parameters, lines);
            refuseCutTexts(print);
            return print;
        } catch (JRException e) {
            throw new DocumentException("Template " + report.getName() + " cannot be filled", e);
        }
    }

    private byte[] exported(JasperPrint print) {
        try (var out = new ByteArrayOutputStream()) {
            JasperExportManager.getInstance(typefaces.context()).exportToPdfStream(print, out);
            return out.toByteArray();
        } catch (JRException | IOException e) {
            throw new DocumentException("Template " + report.getName() + " cannot be written", e);
        }
    }

    /// JasperReports cuts what does not fit without a word. [TextFit] has measured before, so this means that the two
    /// no longer agree.
    private void refuseCutTexts(JasperPrint print) {
        for (JRPrintPage page : print.getPages()) {
            for (JRPrintElement element : page.getElements()) {
                if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
                    throw new DocumentException("Template %s cuts the text at x=%d y=%d"
                            .formatted(report.getName(), text.getX(), text.getY()));
                }
            }
        }
    }
}
