package org.hukoudesk.station.review;

import java.util.List;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// Messages in words. A refusal whose code has no words yet, from a newer registry, is told with its code.
final class ReviewWords {

    private final Strings strings;

    ReviewWords(Strings strings) {
        this.strings = strings;
    }

    String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    String text(Message message) {
        return strings.text(known(message));
    }

    private Message known(Message message) {
        if (!message.isNone() && !strings.bundle().containsKey(message.key())) {
            return Message.of(
                    "review.problem", message.key().substring(message.key().lastIndexOf('.') + 1));
        }
        List<Object> arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner ? known(inner) : argument)
                .toList();
        return new Message(message.key(), arguments);
    }

    /// ISO 639, as items of the catalogue want it.
    String language() {
        return strings.language().locale().getLanguage();
    }
}
