package org.hukoudesk.station.print;

import java.util.List;
import org.hukoudesk.station.booklet.HandMark;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// Puts messages into words whose insides come from outside: a printer's reason or a registry's code nobody wrote a
/// sentence for is told as it is, in a sentence that says what it is.
public final class Spoken {

    private Spoken() {}

    /// What is done by hand with a booklet.
    public static String words(HandMark mark, Strings strings) {
        return switch (mark.kind()) {
            case COLLECTED -> strings.text("print.mark.collected");
            case ID_CARD -> strings.text("print.mark.idCard", mark.subject());
            case MOVED_OUT, DEATH, DEREGISTERED -> stamp(mark, strings);
        };
    }

    private static String stamp(HandMark mark, Strings strings) {
        String word = strings.text("print.mark.word." + mark.kind().name());
        return mark.subject().isEmpty()
                ? strings.text("print.mark.stamp.plain", word)
                : strings.text("print.mark.stamp", mark.subject(), word);
    }

    public static String words(Message message, Strings strings) {
        List<Object> known = message.arguments().stream()
                .map(it -> it instanceof Message inner ? words(inner, strings) : it)
                .toList();
        if (message.isNone()) {
            return "";
        }
        if (strings.bundle().containsKey(message.key())) {
            return strings.text(message.key(), known.toArray());
        }
        String code = message.key().substring(message.key().lastIndexOf('.') + 1);
        return strings.text("print.unworded", code);
    }
}
