package org.hukoudesk.station.review;

import java.time.Instant;
import java.time.LocalDate;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.sync.Casework.Mailing;

/// What an officer may do about a waiting case at this moment, and if nothing, why.
sealed interface Standing {

    /// Nobody reviews it; it may be decided at once.
    record Free() implements Standing {}

    /// Claimed by this officer.
    record Mine(Instant until) implements Standing {}

    /// Claimed by another officer, whose number is known here.
    record Held(String officer, Instant until) implements Standing {}

    /// This officer took it in, and nobody decides on their own intake.
    record OwnIntake() implements Standing {}

    /// An act about it is on its way.
    record Underway() implements Standing {}

    /// The registry has done this officer's decision.
    record Decided() implements Standing {}

    /// 调查核实 by this level until a day at most: what was found is to be entered.
    record Investigated(LocalDate until) implements Standing {}

    /// What cannot be seen cannot be decided.
    record Unreadable() implements Standing {}

    default boolean mayDecide() {
        return this instanceof Free || this instanceof Mine;
    }

    /// Whether there is something to be done about it here and now.
    default boolean isOpen() {
        return mayDecide() || this instanceof Investigated;
    }

    static Standing of(WaitingCase waiting, String me, Instant now) {
        if (waiting.isTakenInBy(me)) {
            return new OwnIntake();
        }
        if (waiting.decided()) {
            return new Decided();
        }
        if (waiting.mailing() instanceof Mailing.Waiting) {
            return new Underway();
        }
        if (waiting.file().isEmpty()) {
            return new Unreadable();
        }
        if (waiting.stage() == CaseStage.INVESTIGATION) {
            return new Investigated(waiting.standsStillUntil());
        }
        return held(waiting.told().holder(), me, now);
    }

    private static Standing held(CaseSnapshot.Holder holder, String me, Instant now) {
        if (holder.officer().isEmpty()) {
            return new Free();
        }
        Instant until = Instant.parse(holder.until());
        if (!now.isBefore(until)) {
            return new Free();
        }
        return holder.officer().equals(me) ? new Mine(until) : new Held(holder.officer(), until);
    }
}
