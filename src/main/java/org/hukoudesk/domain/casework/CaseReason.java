package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;

/// Why a case stands where it does: the officer's words, a code where there is one, and what the citizen can do about
/// it. Any of them may be empty.
@Embeddable
public record CaseReason(String note, String reasonCode, String remedy) {

    /// As many characters as the columns of words hold.
    public static final int MAX_NOTE = 1000;

    public static final CaseReason NONE = new CaseReason("", "", "");

    /// The permit of a case was not used within its forty days (domain reference §4.4).
    public static final CaseReason PERMIT_EXPIRED = new CaseReason("", "permit-expired", "");

    /// The supplement did not come by its day.
    public static final CaseReason SUPPLEMENT_EXPIRED = new CaseReason("", "supplement-expired", "");

    /// @throws IllegalArgumentException if words are longer than their column: nothing written is cut
    public CaseReason {
        if (note.length() > MAX_NOTE || remedy.length() > MAX_NOTE) {
            throw new IllegalArgumentException("words of " + Math.max(note.length(), remedy.length()) + " characters");
        }
    }

    /// Words without a code.
    public static CaseReason of(String words) {
        return new CaseReason(words, "", "");
    }
}
