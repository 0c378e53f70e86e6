package org.hukoudesk.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.Particulars;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;

/// Collects the changes of one act: every version it replaces is closed and opened by that act.
public final class ChangeList {

    private final ActContext context;
    private final List<Household> closedHouseholds = new ArrayList<>();
    private final List<Household> openedHouseholds = new ArrayList<>();
    private final List<Resident> closedResidents = new ArrayList<>();
    private final List<Resident> openedResidents = new ArrayList<>();
    private final List<Registration> newRegistrations = new ArrayList<>();
    private final List<Registration> changedRegistrations = new ArrayList<>();
    private final List<BirthCertificate> newCertificates = new ArrayList<>();
    private final List<BirthCertificate> changedCertificates = new ArrayList<>();
    private Optional<Permit> permit = Optional.empty();

    public ChangeList(ActContext context) {
        this.context = context;
    }

    public Span opening() {
        return Span.openedBy(context.actId(), context.at());
    }

    public void replace(Resident resident, Standing next) {
        replace(resident, resident.particulars(), next);
    }

    public void replace(Resident resident, Particulars particulars, Standing next) {
        closedResidents.add(resident.closed(closing(resident.span())));
        openedResidents.add(resident.next(particulars, withoutLockOfThisCase(resident, next), opening()));
    }

    /// The act that was under approval takes its own lock off (domain reference §2.4 no. 8).
    private Standing withoutLockOfThisCase(Resident resident, Standing next) {
        Lock lock = resident.standing().lock();
        boolean done = lock.isSet() && !lock.bars(context.approval().caseNo());
        return done && next.lock().equals(lock) ? next.locked(Lock.NONE) : next;
    }

    public void replace(Household household, HouseholdFacts facts, HouseholdState state) {
        closedHouseholds.add(household.closed(closing(household.span())));
        openedHouseholds.add(household.next(facts, state, opening()));
    }

    public void open(Household household) {
        openedHouseholds.add(household);
    }

    public void open(Resident resident, Registration registration) {
        openedResidents.add(resident);
        newRegistrations.add(registration);
    }

    public void add(Registration registration) {
        newRegistrations.add(registration);
    }

    public void change(Registration registration) {
        changedRegistrations.add(registration);
    }

    public void add(BirthCertificate certificate) {
        newCertificates.add(certificate);
    }

    public void change(BirthCertificate certificate) {
        changedCertificates.add(certificate);
    }

    public void change(Permit next) {
        permit = Optional.of(next);
    }

    private Span closing(Span open) {
        return open.closedBy(context.actId(), context.at());
    }

    /// The answer: what was collected, or why not if anything speaks against it.
    public Decision decided(List<Refusal> refusals) {
        return refusals.isEmpty() ? applied() : new Decision.Refused(refusals);
    }

    public Decision.Applied applied() {
        return new Decision.Applied(new Changes(
                closedHouseholds,
                openedHouseholds,
                closedResidents,
                openedResidents,
                newRegistrations,
                changedRegistrations,
                permit,
                newCertificates,
                changedCertificates));
    }
}
