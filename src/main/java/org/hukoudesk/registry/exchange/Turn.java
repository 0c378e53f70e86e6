package org.hukoudesk.registry.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.population.ActRecord;

/// One message's time in the registry: the transaction, who sent it, when, and what it has to tell.
public record Turn(Tx tx, Officer officer, String messageId, Instant at, Announcements announcements) {

    public static final Outcome NOT_YOUR_CASE = Outcome.refused(CaseAnswer.Ground.NOT_YOUR_CASE);

    public LocalDate day() {
        return ChinaTime.dayOf(at);
    }

    public boolean actsFor(OrganCode organ, OfficerRole role) {
        return officer.may(role) && officer.organ().equals(organ);
    }

    public boolean actsForCounty(String county, OfficerRole role) {
        return officer.may(role) && officer.organ().county().equals(county);
    }

    /// By an officer who decides for the whole city the organ lies in.
    public boolean actsForCity(OrganCode organ, OfficerRole role) {
        return officer.may(role) && officer.organ().city().equals(organ.city());
    }

    /// Whether the officer decides at this level on what a station took in.
    public boolean reviews(OrganCode organ, ApprovalStage.Level level) {
        return switch (level) {
            case WINDOW -> false;
            case STATION -> actsFor(organ, OfficerRole.SUPERVISOR);
            case COUNTY -> actsForCounty(organ.county(), OfficerRole.COUNTY_APPROVER);
            case CITY -> actsForCity(organ, OfficerRole.CITY_APPROVER);
        };
    }

    /// Does something with a case if there is one of that number.
    public Outcome onCase(String caseNo, Function<ServiceCase, Outcome> work) {
        return Submission.caseNo(caseNo)
                .flatMap(this::theCase)
                .map(work)
                .orElseGet(() -> Outcome.refused(Outcome.Fault.CASE_UNKNOWN));
    }

    public Optional<ServiceCase> theCase(CaseNo caseNo) {
        return tx.cases().byId(CaseId.of(caseNo));
    }

    /// An act came about: what it changes is written, the act itself kept, and what it overtakes ended with it — the
    /// residences and residence permits of people who have their hukou there now, or nowhere any more.
    public void keep(Act act, ActContext context, Changes changes) {
        tx.population().write(changes);
        tx.record(new ActRecord(act, context, messageId));
        var trail = new ResidenceTrail(tx, at);
        changes.openedResidents().forEach(person -> trail.follow(person, day()));
    }

    /// An act of this officer alone, not earlier than what it sees.
    public ActContext actFor(OrganCode organ, Snapshot before) {
        return new ActContext(new ActId(UUID.randomUUID().toString()), organ, officer.id(), at, day()).after(before);
    }
}
