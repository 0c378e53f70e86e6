package org.hukoudesk.domain.residence;

import java.time.LocalDate;

/// Limits of 居住证暂行条例 as a place applies them; they are data.
///
/// @param stayMonths calendar months of residence before a permit (art. 2: half a year)
/// @param issueDays calendar days from acceptance to issue (art. 9: 15, where traffic is difficult up to 30)
/// @param endorsementMonths length of the span before a full year in which the year is endorsed (art. 10: one month)
public record ResidenceLimits(int stayMonths, int issueDays, int endorsementMonths) {

    public ResidenceLimits {
        if (stayMonths < 0 || issueDays < 0) {
            throw new IllegalArgumentException("no limit is negative");
        }
        if (endorsementMonths < 1 || endorsementMonths > 11) {
            throw new IllegalArgumentException("a year is endorsed in its last 1 to 11 months");
        }
    }

    /// The first day on which a permit can be asked for. A period of months ends with the day of the same number, or
    /// with the last of the month where there is none (民法典 art. 202): six months from 31 August end in February.
    public LocalDate earliestRequest(LocalDate livingSince) {
        return livingSince.plusMonths(stayMonths);
    }

    /// The last day on which a permit accepted on a day is issued in time.
    public LocalDate issueBy(LocalDate acceptedOn) {
        return acceptedOn.plusDays(issueDays);
    }

    /// The first day on which the year that gets full on a day can be endorsed.
    public LocalDate earliestEndorsement(LocalDate fullYearOn) {
        return fullYearOn.minusMonths(endorsementMonths);
    }
}
