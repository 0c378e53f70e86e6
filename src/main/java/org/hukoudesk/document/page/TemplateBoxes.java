package org.hukoudesk.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;

/// The text boxes of a template.
///
/// @param single those that stand once, filled by parameters
/// @param repeated those of the detail line, filled by fields
record TemplateBoxes(List<Box> single, List<Box> repeated) {

    static TemplateBoxes of(JasperReport report) {
        var once = Stream.of(report.getTitle(), report.getPageHeader(), report.getPageFooter(), report.getSummary());
        return new TemplateBoxes(
                in(once.filter(band -> band != null).toList()),
                in(Optional.ofNullable(report.getDetailSection().getBands())
                        .map(List::of)
                        .orElse(List.of())));
    }

    private static List<Box> in(List<JRBand> bands) {
        List<Box> boxes = new ArrayList<>();
        for (JRBand band : bands) {
            for (JRElement element : band.getElements()) {
                if (element instanceof JRTextField field && field.getKey() != null) {
                    boxes.add(Box.of(field));
                }
            }
        }
        return List.copyOf(boxes);
    }
}
