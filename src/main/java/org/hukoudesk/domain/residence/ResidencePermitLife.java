package org.hukoudesk.domain.residence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The changing part of a residence permit.
///
/// @param countedFrom day from which the years of residence count: the issue, or the last make-up endorsement
/// @param runningYear number of the year that runs, from 1
/// @param fullYearOn day on which the running year is full; without an endorsement the permit can be used until the
///     day before (居住证暂行条例 art. 10)
/// @param cards how many cards were made for this number; only the last one is good
@Embeddable
public record ResidencePermitLife(
        @Enumerated(EnumType.STRING) ResidencePermitState state,
        LocalDate issuedOn,
        LocalDate countedFrom,
        int runningYear,
        LocalDate fullYearOn,
        int cards,
        @Enumerated(EnumType.STRING) @Nullable Suspension suspension,
        @Enumerated(EnumType.STRING) @Nullable Cancellation cancellation) {

    /// Why a permit cannot be used for the time being.
    public enum Suspension {
        /// 逾期未办理签注: the full year came without an endorsement.
        NOT_ENDORSED,
        /// The organ decided so; it takes it back, too.
        BY_ORGAN
    }

    /// Why a permit ended.
    public enum Cancellation {
        DEATH,
        /// The person got a hukou in this city.
        LOCAL_HUKOU,
        /// Got by fraud (骗取).
        FRAUD,
        /// The person no longer lives in this city.
        LEFT,
        /// The person's hukou ended otherwise than by death.
        HUKOU_ENDED,
        /// The organ decided so, in words of its own.
        BY_ORGAN
    }

    static ResidencePermitLife issued(LocalDate on) {
        return inYear(on, on, 1, 1);
    }

    private static ResidencePermitLife inYear(LocalDate issuedOn, LocalDate countedFrom, int year, int cards) {
        // from the first day each time: from 29 February one leap year leads to the next
        LocalDate full = countedFrom.plusYears(year);
        return new ResidencePermitLife(
                ResidencePermitState.ACTIVE, issuedOn, countedFrom, year, full, cards, null, null);
    }

    ResidencePermitLife endorsed() {
        return inYear(issuedOn, countedFrom, runningYear + 1, cards);
    }

    /// 补办签注: the permit can be used again, and the years count anew.
    ResidencePermitLife madeUp(LocalDate on) {
        return inYear(issuedOn, on, 1, cards);
    }

    ResidencePermitLife restored() {
        return inYear(issuedOn, countedFrom, runningYear, cards);
    }

    ResidencePermitLife suspended(Suspension why) {
        return new ResidencePermitLife(
                ResidencePermitState.SUSPENDED, issuedOn, countedFrom, runningYear, fullYearOn, cards, why, null);
    }

    ResidencePermitLife withNextCard() {
        return new ResidencePermitLife(
                state, issuedOn, countedFrom, runningYear, fullYearOn, cards + 1, suspension, cancellation);
    }

    ResidencePermitLife cancelled(Cancellation why) {
        return new ResidencePermitLife(
                ResidencePermitState.CANCELLED, issuedOn, countedFrom, runningYear, fullYearOn, cards, null, why);
    }

    /// Whether the running year is full on a day.
    boolean isFullOn(LocalDate day) {
        return !day.isBefore(fullYearOn);
    }
}
