package org.hukoudesk.station.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// Persons, places, days and materials in the words of one language.
final class ExchangeWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int COUNTY_DIGITS = 6;
    private static final int PROVINCE_DIGITS = 2;

    /// Permits do not name the item; there is one item by which people move between provinces.
    private static final String MIGRATION = "migration.cross-province";

    private final Catalogue catalogue;
    private final Strings strings;

    ExchangeWords(Catalogue catalogue, Strings strings) {
        this.catalogue = catalogue;
        this.strings = strings;
    }

    String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    /// A refusal of a newer registry may have no words here.
    String text(Message message) {
        return message.isNone() || strings.bundle().containsKey(message.key())
                ? strings.text(message)
                : strings.text("sync.problem.unknown");
    }

    /// For lists: the first person, masked, and how many.
    String masked(List<MoveRequest.Mover> movers) {
        if (movers.isEmpty()) {
            return text("exchange.nobody");
        }
        String first = masked(movers.getFirst().name());
        return movers.size() == 1 ? first : text("exchange.several", first, movers.size());
    }

    private static String masked(String name) {
        return name.isBlank() ? "" : new PersonName(name).masked();
    }

    /// First and last characters of a number; of one that cannot be right nothing.
    static String maskedNumber(String number) {
        return CitizenId.parse(number) instanceof CitizenId.Reading.Parsed(String right)
                ? new CitizenId(right).masked()
                : "***";
    }

    /// Where an organ sits, such as 四川省德阳市旌阳区.
    String place(String organ) {
        String county = organ.substring(0, Math.min(COUNTY_DIGITS, organ.length()));
        return catalogue.divisions().fullName(county).orElse(county);
    }

    String relation(String code) {
        return catalogue.table("relation").flatMap(table -> table.text(code)).orElse(code);
    }

    String material(String key, String organ) {
        String province = organ.substring(0, Math.min(PROVINCE_DIGITS, organ.length()));
        return catalogue
                .item(MIGRATION, province)
                .flatMap(item -> item.material(key))
                .map(rule -> rule.name().in(strings.language().locale().getLanguage()))
                .orElse(key);
    }

    String due(Due due) {
        if (due.isOverdue()) {
            return text("exchange.due.late", -due.workingDaysLeft());
        }
        return due.day()
                .map(day -> due.workingDaysLeft() == 0
                        ? text("exchange.due.today")
                        : text("exchange.due.day", day.format(DAY)))
                .orElse("");
    }

    /// Month, day and minute of an instant, or month and day of a date; nothing of anything else.
    static String when(String time) {
        try {
            return time.length() > LocalDate.EPOCH.toString().length()
                    ? ZonedDateTime.ofInstant(Instant.parse(time), ChinaTime.ZONE)
                            .format(MINUTE)
                    : LocalDate.parse(time).format(DAY);
        } catch (DateTimeException _) {
            return ""; // empty until there is one
        }
    }
}
