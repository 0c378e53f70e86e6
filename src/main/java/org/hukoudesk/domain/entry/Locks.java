package org.hukoudesk.domain.entry;

import java.util.Optional;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Snapshot;

/// Setting and taking off the lock of domain reference §2.4 no. 8. The act that was under approval takes its own lock
/// off.
public final class Locks {

    private Locks() {}

    public static Decision set(Snapshot snapshot, PersonAct.Locking act, ActContext context) {
        Optional<Resident> person = snapshot.resident(act.personId()).filter(Resident::isActive);
        if (person.isEmpty()) {
            return refused(act, Refusal.Reason.NOT_REGISTERED_HERE);
        }
        if (person.get().standing().lock().isSet()) {
            return refused(act, Refusal.Reason.PERSON_LOCKED);
        }
        boolean namesItsCase = act.lock().lockState() == Lock.LockState.FROZEN
                || !act.lock().lockCase().isEmpty();
        if (!act.lock().isSet() || !namesItsCase) {
            return refused(act, Refusal.Reason.PERSON_NOT_LOCKED);
        }
        var changes = new ChangeList(context);
        changes.replace(person.get(), person.get().standing().locked(act.lock()));
        return changes.applied();
    }

    /// The lock of a case comes off in that case, a freeze with the yes of a second person.
    public static Decision takeOff(Snapshot snapshot, PersonAct.Unlocking act, ActContext context) {
        Optional<Resident> person = snapshot.resident(act.personId())
                .filter(r -> r.standing().lock().isSet());
        if (person.isEmpty()) {
            return refused(act, Refusal.Reason.PERSON_NOT_LOCKED);
        }
        Lock lock = person.get().standing().lock();
        if (lock.lockState() == Lock.LockState.FROZEN && !context.hasSecondPerson()) {
            return refused(act, Refusal.Reason.SECOND_PERSON_MISSING);
        }
        if (lock.lockState() != Lock.LockState.FROZEN
                && lock.bars(context.approval().caseNo())) {
            return refused(act, Refusal.Reason.PERSON_LOCKED);
        }
        var changes = new ChangeList(context);
        changes.replace(person.get(), person.get().standing().locked(Lock.NONE));
        return changes.applied();
    }

    private static Decision refused(PersonAct act, Refusal.Reason reason) {
        return Decision.refused(Refusal.on(act.subject(), reason));
    }
}
