package org.hukoudesk.device.idcard;

import java.time.LocalDate;

/// From when until when (both inclusive) a card is valid; `until` is [#LONG_TERM] for cards marked 长期.
public record CardValidity(LocalDate from, LocalDate until) {

    /// Stands for 长期: no end.
    public static final LocalDate LONG_TERM = LocalDate.MAX;

    public boolean isLongTerm() {
        return until.equals(LONG_TERM);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
