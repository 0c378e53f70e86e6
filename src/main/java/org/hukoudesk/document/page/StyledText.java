package org.hukoudesk.document.page;

import java.util.Locale;

/// The markup by which a text field takes a size of its own.
final class StyledText {

    private StyledText() {}

    static String of(TextFit.Fitted fitted) {
        String text = String.join("\n", fitted.lines());
        if (text.isEmpty()) {
            return text;
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return String.format(Locale.ROOT, "<style size=\"%.1f\">%s</style>", fitted.size(), escaped);
    }
}
