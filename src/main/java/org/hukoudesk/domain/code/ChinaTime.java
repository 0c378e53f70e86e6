package org.hukoudesk.domain.code;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one zone in which legal dates are counted.
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
