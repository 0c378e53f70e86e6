package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Archive;
import org.hukoudesk.domain.register.BirthCertificate;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.register.Span;

/// 冲销 by a second person (domain reference §2.6, §4.0): every version the wrong act opened is closed and the one it
/// closed
/// opens again; what it brought into being ends. Refused when a later act stands on it: that one is reversed first.
final class Reversing {

    private final Snapshot snapshot;
    private final ActContext context;
    private final Archive.Trace trace;
    private final ChangeList changes;
    private final List<Refusal> refusals = new ArrayList<>();

    private Reversing(Snapshot snapshot, ActContext context, Archive.Trace trace) {
        this.snapshot = snapshot;
        this.context = context;
        this.trace = trace;
        this.changes = new ChangeList(context);
    }

    static Decision decide(Snapshot snapshot, Act.Reversal act, ActContext context) {
        Optional<Archive.Trace> trace = snapshot.archive()
                .trace()
                .filter(t -> t.done().actId().equals(act.reversed()))
                .filter(t -> t.done().reversible());
        if (trace.isEmpty()) {
            return refused(act, Refusal.Reason.NOT_REVERSIBLE);
        }
        Archive.Done done = trace.get().done();
        if (!context.organ().covers(done.organ())) {
            return refused(act, Refusal.Reason.OTHER_ORGANS_RECORD);
        }
        if (context.officer().equals(done.officer())) {
            return refused(act, Refusal.Reason.SECOND_PERSON_MISSING);
        }
        return new Reversing(snapshot, context, trace.get()).reverse();
    }

    private static Decision refused(Act.Reversal act, Refusal.Reason reason) {
        return Decision.refused(reason, act.reversed().text());
    }

    private Decision reverse() {
        trace.openedResidents().forEach(this::takeBack);
        trace.openedHouseholds().forEach(this::takeBack);
        checkWhatCameLater();
        return changes.decided(refusals);
    }

    private void takeBack(Resident opened) {
        Optional<Resident> latest = snapshot.resident(opened.personId()).filter(r -> r.version() == opened.version());
        Optional<Registration> row = snapshot.registration(opened.identity().citizenId());
        if (latest.isEmpty() || row.filter(r -> r.permitNo().isEmpty()).isEmpty()) {
            refusals.add(Refusal.on(opened.personId(), Refusal.Reason.BUILT_UPON));
            return;
        }
        trace.closed(opened.personId())
                .ifPresentOrElse(
                        before -> restore(latest.get(), before, row.get()), () -> end(latest.get(), row.get()));
    }

    /// The approval that led to the act is spent: what was locked for it is not locked again.
    private void restore(Resident latest, Resident before, Registration row) {
        changes.replace(latest, before.particulars(), before.standing().locked(Lock.NONE));
        CitizenId number = before.identity().citizenId();
        String county = before.standing().organ().county();
        if (before.standing().state() == RegistrationState.ENDED) {
            changes.change(row.ended());
        } else if (number.equals(row.citizenId())) {
            changes.change(row.revivedIn(county));
        } else {
            changes.change(row.replacedBy(number));
            snapshot.registration(number)
                    .ifPresentOrElse(
                            old -> changes.change(old.revivedIn(county)),
                            () -> refusals.add(Refusal.on(latest.personId(), Refusal.Reason.BUILT_UPON)));
        }
    }

    /// Entered by the act: ended as reversed. The number is spent, the birth certificate is free for another try.
    private void end(Resident latest, Registration row) {
        changes.replace(latest, latest.standing().ended(new Ending(Ending.Cause.REVERSED, context.day())));
        changes.change(row.ended());
        snapshot.archive().certificates().stream()
                .filter(c -> c.personId().equals(latest.personId()) && c.isUsed())
                .map(BirthCertificate::freed)
                .forEach(changes::change);
    }

    private void takeBack(Household opened) {
        Optional<Household> latest =
                snapshot.household(opened.householdId()).filter(h -> h.version() == opened.version());
        if (latest.isEmpty()) {
            refusals.add(Refusal.on(opened.householdId(), Refusal.Reason.BUILT_UPON));
            return;
        }
        trace.closed(opened.householdId())
                .ifPresentOrElse(
                        before -> changes.replace(latest.get(), before.facts(), before.state()),
                        () -> changes.replace(latest.get(), latest.get().facts(), HouseholdState.VOID));
    }

    /// Relations are to a head: nobody goes back to a household that has changed since, and a household does not go
    /// back when somebody has come, left or changed in it since.
    private void checkWhatCameLater() {
        Set<HouseholdId> homes = new HashSet<>();
        trace.residents().forEach(r -> homes.add(r.standing().householdId()));
        snapshot.households().stream()
                .filter(h -> homes.contains(h.householdId()) && isLater(h.span()))
                .forEach(h -> refusals.add(Refusal.on(h.householdId(), Refusal.Reason.BUILT_UPON)));
        Set<HouseholdId> versioned = new HashSet<>();
        trace.openedHouseholds().forEach(h -> versioned.add(h.householdId()));
        snapshot.residents().stream()
                .filter(r -> versioned.contains(r.standing().householdId()) && isLater(r.span()))
                .forEach(r -> refusals.add(Refusal.on(r.personId(), Refusal.Reason.BUILT_UPON)));
    }

    private boolean isLater(Span span) {
        return !span.openedBy().equals(trace.done().actId())
                && !span.openedAt().isBefore(trace.done().at());
    }
}
