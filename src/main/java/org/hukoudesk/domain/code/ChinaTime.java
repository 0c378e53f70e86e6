package org.hukoudesk.domain.code;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The one zone in which legal dates are counted.
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private ChinaTime() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// The last instant of a day, as exactly as the stores keep time.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /// A day as papers print it: 2026年11月23日.
    public static String printed(LocalDate day) {
        return PRINTED.format(day);
    }
}
