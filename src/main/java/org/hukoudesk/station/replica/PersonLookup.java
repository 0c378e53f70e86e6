package org.hukoudesk.station.replica;

import java.time.LocalDate;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.person.CitizenId;

/// Asks for the household of one citizen. Called in the background; whoever implements it logs the purpose.
@FunctionalInterface
public interface PersonLookup {

    /// @param purpose what the question is for: the key of the service item
    Answer find(CitizenId citizen, String purpose);

    /// The same, with those in the household who were last registered there and were struck off.
    default Answer findWithStruckOff(CitizenId citizen, String purpose) {
        return find(citizen, purpose);
    }

    /// The same as it was at the end of a day. Who knows the present only knows nobody of the past.
    default Answer findAsOf(CitizenId citizen, String purpose, LocalDate day) {
        return new Answer.Unknown();
    }

    sealed interface Answer {

        record Found(HouseholdSnapshot household) implements Answer {}

        /// No register reachable from here has this number.
        record Unknown() implements Answer {}

        /// The link is down and the local register does not know the person.
        record Offline() implements Answer {}

        /// The registry answers this workstation or officer nothing.
        ///
        /// @param code of its refusal; the words stand under `sync.problem.` and the code
        record Barred(String code) implements Answer {}

        /// An open permit names the person, so nobody else may begin.
        record InOpenPermit(String permitNo) implements Answer {}
    }
}
