package org.hukoudesk.domain.residence;

import java.time.LocalDate;

/// What the rules answer to an act.
public sealed interface ResidenceDecision {

    record Applied(ResidenceChanges changes) implements ResidenceDecision {}

    record Refused(Reason reason) implements ResidenceDecision {}

    /// Not yet: the day is told, so that nobody comes in vain twice.
    record TooEarly(LocalDate earliest) implements ResidenceDecision {}

    /// Reasons with their source.
    enum Reason {
        /// Registered nowhere: died, settled abroad, struck off.
        NOT_REGISTERED_ANYWHERE,
        /// The hukou is in this county; nobody registers as residing beside it (domain reference §4.11).
        HUKOU_IN_THIS_COUNTY,
        /// 居住证暂行条例 art. 2: a permit is for people who left the city of their hukou.
        HUKOU_IN_THIS_CITY,
        ADDRESS_MISSING,
        /// Lives at this address already, or in this city: then the address is changed.
        ALREADY_REGISTERED_HERE,
        /// There is no residence registration in this city.
        NO_RESIDENCE_HERE,
        /// Registered as living in another county of the city: that county acts.
        RESIDENCE_IN_OTHER_COUNTY,
        /// Art. 2: neither stable job nor stable dwelling nor continuous schooling.
        NO_STABLE_GROUND,
        ALREADY_HAS_PERMIT,
        NO_PERMIT_HERE,
        /// Issued by another county, which also endorses, suspends and cancels it.
        PERMIT_OF_OTHER_COUNTY,
        /// The organ suspended it: restored first.
        SUSPENDED_BY_ORGAN,
        /// The year was not endorsed: endorsed first.
        YEAR_NOT_ENDORSED,
        ALREADY_SUSPENDED,
        NOT_SUSPENDED,
        /// 换领: the old card is handed in (domain reference §4.11).
        OLD_CARD_NOT_HANDED_IN
    }

    static Refused refused(Reason reason) {
        return new Refused(reason);
    }
}
