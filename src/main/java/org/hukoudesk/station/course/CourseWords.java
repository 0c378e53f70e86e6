package org.hukoudesk.station.course;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.print.Spoken;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// What a case holds, in the words of one language.
final class CourseWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final Catalogue catalogue;
    private final Strings strings;

    CourseWords(Catalogue catalogue, Strings strings) {
        this.catalogue = catalogue;
        this.strings = strings;
    }

    String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    /// A refusal of a newer registry is told with its code.
    String text(Message message) {
        return Spoken.words(message, strings);
    }

    String stage(ToldCase known) {
        return text("desk.stage." + known.stage());
    }

    String itemName(ToldCase known) {
        return item(known)
                .map(item -> item.name().in(language()))
                .orElse(known.told().intake().itemKey());
    }

    /// Name of a material or field of the item.
    String nameOf(ToldCase known, String key) {
        return item(known)
                .flatMap(item -> item.material(key)
                        .map(MaterialRule::name)
                        .or(() -> item.field(key).map(FormField::label)))
                .map(name -> name.in(language()))
                .orElse(key);
    }

    private Optional<ServiceItem> item(ToldCase known) {
        var intake = known.told().intake();
        return catalogue.itemAt(intake.itemKey(), intake.organ());
    }

    /// Why it ended or came back, in words where there are some.
    String why(String code) {
        for (String key : new String[] {"refusal.reason." + code, "course.why." + code}) {
            if (strings.bundle().containsKey(key)) {
                return text(key);
            }
        }
        return code;
    }

    /// The legal basis of a refusal to accept; other reasons have none.
    Optional<String> basis(String code) {
        String key = "refusal.basis." + code;
        return strings.bundle().containsKey(key) ? Optional.of(text("refusal.basis", text(key))) : Optional.empty();
    }

    static String minute(String instant) {
        return MINUTE.format(Instant.parse(instant));
    }

    private String language() {
        return strings.language().locale().getLanguage();
    }
}
