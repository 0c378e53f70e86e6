package org.hukoudesk.domain.code;

import java.time.LocalDate;

/// The last day on which a promise is kept.
///
/// @param provisional 暂定: the count touched a year whose notice is not published; shown with the date, and
///     computed again when the year is loaded
public record Deadline(LocalDate date, boolean provisional) {}
