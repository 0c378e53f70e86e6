package org.hukoudesk.registry.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.store.Tx;

/// One message's time in the registry: the transaction, who sent it, when, and what it has to tell.
public record Turn(Tx tx, Officer officer, String messageId, Instant at, Announcements announcements) {

    public static final Outcome NOT_YOUR_CASE = Outcome.refused(CaseAnswer.Ground.NOT_YOUR_CASE);

    public LocalDate day() {
        return ChinaTime.dayOf(at);
    }

    public boolean actsFor(OrganCode organ, OfficerRole role) {
        return officer.may(role) && officer.organ().equals(organ);
    }

    boolean actsForCounty(String county, OfficerRole role) {
        return officer.may(role) && officer.organ().county().equals(county);
    }

    /// By an officer who decides for the whole city the organ lies in.
    boolean actsForCity(OrganCode organ, OfficerRole role) {
        return officer.may(role) && officer.organ().city().equals(organ.city());
    }

    /// An act of this officer alone.
    public ActContext actFor(OrganCode organ) {
        return new ActContext(new ActId(UUID.randomUUID().toString()), organ, officer.id(), at, day());
    }
}
