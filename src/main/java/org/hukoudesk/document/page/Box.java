package org.hukoudesk.document.page;

import java.util.Optional;
import net.sf.jasperreports.engine.JRTextField;
import org.hukoudesk.document.font.Typefaces.Face;

/// The place of one text in a template, in tenths of a millimetre: the template itself is the geometry.
///
/// @param size font size at which the text stands when it fits
/// @param maxLines how many lines the text may take
record Box(String key, Face face, double width, double height, double size, int maxLines) {

    /// Property of a text field in the template; one line where it is absent.
    private static final String LINES = "hukou.lines";

    static Box of(JRTextField field) {
        int lines = Optional.ofNullable(field.getPropertiesMap().getProperty(LINES))
                .map(Integer::parseInt)
                .orElse(1);
        var face = new Face(field.getFontName(), field.isBold());
        return new Box(field.getKey(), face, field.getWidth(), field.getHeight(), field.getFontSize(), lines);
    }
}
