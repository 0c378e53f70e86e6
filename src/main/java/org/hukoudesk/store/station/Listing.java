package org.hukoudesk.store.station;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What lists show of a case or permit.
///
/// @param deadline none when nothing is due
/// @param applicantMasked name with all but the surname hidden
public record Listing(String stage, String organ, @Nullable LocalDate deadline, String applicantMasked) {}
