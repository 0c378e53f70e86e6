package org.hukoudesk.station.desk;

import java.time.Instant;
import org.hukoudesk.domain.service.Bilingual;

/// An intake that was begun and not yet submitted.
///
/// @param applicant masked; empty until a card was read
record Interrupted(String draftId, String itemKey, Bilingual item, String applicant, Instant savedAt) {}
